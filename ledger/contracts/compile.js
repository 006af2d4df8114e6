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
  },
};

// What calls of these cost is mostly data and storage: they are compiled for size, to stay within what a chain takes. The
// others are compiled for speed.
const small = new Set(["src/DisputeGame.sol", "src/Tasks.sol"]);

function compile(runs, wanted) {
  input.settings.optimizer.runs = runs;
  input.settings.outputSelection = {};
  for (const file of Object.keys(sources).filter(wanted)) {
    input.settings.outputSelection[file] = { "*": ["abi", "evm.bytecode.object"] };
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  for (const problem of output.errors || []) {
    if (problem.severity === "error" || (problem.sourceLocation && wanted(problem.sourceLocation.file))) {
      console.error(problem.formattedMessage);
      process.exitCode = 1;
    }
  }
  if (process.exitCode) {
    process.exit();
  }
  return Object.entries(output.contracts).filter(([file]) => wanted(file));
}

const outputs = [
  ...compile(100000, (file) => !small.has(file)),
  ...compile(1, (file) => small.has(file)),
];
for (const [file, contracts] of outputs.sort()) {
  for (const [name, contract] of Object.entries(contracts)) {
    if (!contract.abi.some((item) => item.type === "function") || contract.evm.bytecode.object === "") {
      continue; // a library of internal functions, or an interface
    }
    const base = path.join(here, file.startsWith("testdata/") ? "testdata" : "", name.toLowerCase());
    fs.writeFileSync(base + ".abi", JSON.stringify(contract.abi) + "\n");
    fs.writeFileSync(base + ".bin", contract.evm.bytecode.object + "\n");
    console.error(`${name}: ${contract.evm.bytecode.object.length / 2} bytes`);
  }
}
