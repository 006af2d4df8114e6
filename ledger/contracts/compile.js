// Compiles src/*.sol and writes NAME.abi and NAME.bin next to this file; contracts in testdata/*.sol, which only tests
// use, are written to testdata. Run by generate.sh, which installs the compiler into the directory given as the first
// argument.
"use strict";

const fs = require("fs");
const path = require("path");

const [modules] = process.argv.slice(2);
const solc = require(path.join(modules, "node_modules", "solc"));
const here = __dirname;

const sources = {};
for (const folder of ["src", "testdata"]) {
  for (const name of fs.readdirSync(path.join(here, folder)).sort()) {
    if (name.endsWith(".sol")) {
      sources[`${folder}/${name}`] = { content: fs.readFileSync(path.join(here, folder, name), "utf8") };
    }
  }
}

// No metadata hash and no CBOR trailer: the bytes depend on the source and these settings only.
// Paris: no PUSH0, so the same bytes run on any chain since 2022.
const input = {
  language: "Solidity",
  sources,
  settings: {
    viaIR: true,
    optimizer: { enabled: true, runs: 100000 },
    evmVersion: "paris",
    metadata: { bytecodeHash: "none", appendCBOR: false },
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  },
};

const output = JSON.parse(solc.compile(JSON.stringify(input)));
for (const problem of output.errors || []) {
  console.error(problem.formattedMessage);
}
if ((output.errors || []).some((problem) => problem.severity === "error" || problem.severity === "warning")) {
  process.exit(1);
}
for (const file of Object.keys(output.contracts).sort()) {
  for (const [name, contract] of Object.entries(output.contracts[file])) {
    if (!contract.abi.some((item) => item.type === "function") || contract.evm.bytecode.object === "") {
      continue; // a library of internal functions, or an interface
    }
    const base = path.join(here, file.startsWith("testdata/") ? "testdata" : "", name.toLowerCase());
    fs.writeFileSync(base + ".abi", JSON.stringify(contract.abi) + "\n");
    fs.writeFileSync(base + ".bin", contract.evm.bytecode.object + "\n");
    console.error(`${name}: ${contract.evm.bytecode.object.length / 2} bytes`);
  }
}
