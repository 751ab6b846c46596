"""Teams as the sandbox has it: the Playground in a browser, or a terminal."""
