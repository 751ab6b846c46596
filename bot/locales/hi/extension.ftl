# What goes into other messages, in Hindi.

ahead-of = { $name } की छुट्टियां
ahead-in = { $team } में छुट्टियां
ahead-nothing = कुछ बुक नहीं है।
dialog-when = आप कब छुट्टी चाहते हैं?
press-go-on = आगे
