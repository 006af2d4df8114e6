package devchain

import (
	"math/big"
	"runtime/debug"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// Tune makes the calling process trade processor time for memory. It is for a process that runs nothing but a Chain:
// the settings are those of the whole process.
func Tune() {
	debug.SetGCPercent(20)
	debug.SetMemoryLimit(48 << 20)
}

// nodeConfig is a node that talks to nobody but its JSON-RPC clients.
func nodeConfig(dir, host string, port int) *node.Config {
	return &node.Config{
		Name:                 "verdant",
		DataDir:              dir,
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
		HTTPHost:             host,
		HTTPPort:             port,
		HTTPVirtualHosts:     []string{"localhost"},
		HTTPModules:          []string{"eth", "net", "web3", "verdant"},
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		BatchRequestLimit:    200,
		BatchResponseMaxSize: 8 << 20,
		HTTPBodyLimit:        1 << 20,
		DBEngine:             rawdb.DBPebble,
	}
}

// ethConfig keeps everything on disk and next to nothing in memory: the whole state of a local ledger is a few
// hundred accounts.
func ethConfig(block *core.Genesis) *ethconfig.Config {
	cfg := ethconfig.Defaults
	cfg.Genesis = block
	cfg.NetworkId = ChainID
	cfg.SyncMode = ethconfig.FullSync

	// The path scheme keeps the newest states in memory: kill -9 would take the chain back to its genesis.
	cfg.StateScheme = rawdb.HashScheme
	cfg.NoPruning = true
	cfg.Preimages = false
	cfg.SnapshotCache = 0
	cfg.TrieCleanCache = 0
	cfg.TrieDirtyCache = 0
	cfg.DatabaseCache = 16
	cfg.DatabaseHandles = 64
	cfg.NoPrefetch = true

	cfg.TransactionHistory = 0 // the index of transactions reaches back to the genesis block
	cfg.LogNoHistory = true    // logs are searched by the bloom filters in the headers; a local chain is short
	cfg.FilterLogCacheSize = 8
	cfg.LogQueryLimit = 16

	// What one caller may cost.
	cfg.RPCGasCap = blockGas
	cfg.RPCEVMTimeout = 2 * time.Second
	cfg.RPCTxFeeCap = 0

	cfg.Miner.GasCeil = blockGas
	cfg.Miner.GasPrice = big.NewInt(1)
	cfg.Miner.ExtraData = []byte("verdant")
	cfg.Miner.Recommit = 2 * time.Second
	cfg.GPO.IgnorePrice = big.NewInt(0)

	cfg.TxPool.NoLocals = true
	cfg.TxPool.PriceLimit = 1
	cfg.TxPool.AccountSlots = 64
	cfg.TxPool.AccountQueue = 64
	cfg.TxPool.GlobalSlots = 1024
	cfg.TxPool.GlobalQueue = 256
	cfg.BlobPool.Datacap = 1 << 20
	return &cfg
}
