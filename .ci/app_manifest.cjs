// Microsoft's own validator over an unpacked app package: node app_manifest.cjs FOLDER, with NODE_PATH naming the modules.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { AppManifestUtils } = require("@microsoft/app-manifest");

const manifest = JSON.parse(readFileSync(join(process.argv[2], "manifest.json"), "utf8"));
AppManifestUtils.validateAgainstSchema(manifest).then((faults) => {
    for (const fault of faults) console.error(fault);
    console.log(`@microsoft/app-manifest, schema ${manifest.manifestVersion}: ${faults.length} faults`);
    process.exitCode = faults.length ? 1 : 0;
});
