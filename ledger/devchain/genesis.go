package devchain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"

	"verdant/ledger/contracts"
)

// ChainID of every local ledger ("VERD"). No public network uses it, so nothing signed here is valid elsewhere.
const ChainID = 0x56455244

// The contracts are part of the genesis block, at addresses that spell "Verdant" and a number.
var (
	RegistryAddress = reserved(1)
	StakeAddress    = reserved(2)
	RoundsAddress   = reserved(3)
	// GameAddress and TasksAddress are the only callers that may lock stake.
	GameAddress    = reserved(4)
	RefereeAddress = reserved(5)
	TasksAddress   = reserved(6)
	RootsAddress   = reserved(7)
	RewardsAddress = reserved(8)
)

const (
	genesisTime = 1_760_000_000 // 9 October 2025; before any clock that is right
	blockGas    = 30_000_000
	baseFee     = params.GWei

	// unbondDelay in seconds. A local ledger protects nobody, so it is short enough to be tried out.
	unbondDelay = 3600
	burnBps     = 5000

	// mostMoves is more than a dispute game has.
	mostMoves = 40

	// taskWindow is what a party to a task has to react to another, in seconds.
	taskWindow = 10

	// rootWindow is how long the root of a round may be contested, in seconds, and the rest what a posting is bonded with and what
	// asking for a leaf costs, in wei.
	rootWindow = 60
	rootBond   = params.Ether / 10
	rootFee    = params.Ether / 1000
)

// Rules are what may be chosen of a local ledger's contracts. They are part of its genesis block and cannot change later.
type Rules struct {
	// Clocks are those of the dispute game, in seconds; zero means DefaultClocks. With shorter ones a slow machine loses games, with
	// longer ones a silent party holds a bond for long.
	Clocks contracts.Clocks
	// NoStakes has the stake contract obey the stateless referee, which takes nothing from anybody: there are no games and no market,
	// and whoever wants a verdict asks by eth_call.
	NoStakes bool
}

// DefaultClocks let the longest game take half as long as stake stays after it was asked back.
var DefaultClocks = contracts.Clocks{Budget: 300, Increment: 5, Window: 30}

func (r *Rules) validate() error {
	if r.Clocks == (contracts.Clocks{}) {
		r.Clocks = DefaultClocks
	}
	c := r.Clocks
	if c.Window == 0 || c.Budget < c.Window {
		return fmt.Errorf("make genesis: game clocks of %d s and %d s a move: want the first at least as long, and neither 0", c.Budget, c.Window)
	}
	if longest := 2*uint64(c.Budget) + mostMoves*uint64(c.Window); 2*longest > unbondDelay {
		return fmt.Errorf("make genesis: with clocks of %d s and %d s a move a game can take %d s: want at most half of the %d s that stake stays", c.Budget, c.Window, longest, unbondDelay)
	}
	return nil
}

func reserved(n byte) common.Address {
	var a common.Address
	copy(a[:], "Verdant")
	a[common.AddressLength-1] = n
	return a
}

// chainConfig names every fork itself: the library's own development config moves with each of its releases, and with
// it would move the gas of every transaction and the hash of the genesis block.
func chainConfig() *params.ChainConfig {
	zero := func() *uint64 { return new(uint64) }
	return &params.ChainConfig{
		ChainID:                 big.NewInt(ChainID),
		HomesteadBlock:          new(big.Int),
		EIP150Block:             new(big.Int),
		EIP155Block:             new(big.Int),
		EIP158Block:             new(big.Int),
		ByzantiumBlock:          new(big.Int),
		ConstantinopleBlock:     new(big.Int),
		PetersburgBlock:         new(big.Int),
		IstanbulBlock:           new(big.Int),
		MuirGlacierBlock:        new(big.Int),
		BerlinBlock:             new(big.Int),
		LondonBlock:             new(big.Int),
		ArrowGlacierBlock:       new(big.Int),
		GrayGlacierBlock:        new(big.Int),
		MergeNetsplitBlock:      new(big.Int),
		TerminalTotalDifficulty: new(big.Int),
		ShanghaiTime:            zero(),
		CancunTime:              zero(),
		PragueTime:              zero(),
		OsakaTime:               zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: &params.BlobConfig{Target: 3, Max: 6, UpdateFraction: 3338477},
			Prague: &params.BlobConfig{Target: 6, Max: 9, UpdateFraction: 5007716},
		},
	}
}

// genesis is the same block on every machine. Its hash is golden (genesis_test.go): it changes only when the contracts
// or the chain's rules change, and then old local ledgers are refused instead of misread.
func genesis(rules Rules) (*core.Genesis, error) {
	if err := rules.validate(); err != nil {
		return nil, err
	}
	config, judge := chainConfig(), GameAddress
	if rules.NoStakes {
		judge = RefereeAddress
	}
	alloc := types.GenesisAlloc{
		// What the protocol itself calls at every block since Cancun and Prague.
		params.BeaconRootsAddress:        {Nonce: 1, Code: params.BeaconRootsCode, Balance: new(big.Int)},
		params.HistoryStorageAddress:     {Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)},
		params.WithdrawalQueueAddress:    {Nonce: 1, Code: params.WithdrawalQueueCode, Balance: new(big.Int)},
		params.ConsolidationQueueAddress: {Nonce: 1, Code: params.ConsolidationQueueCode, Balance: new(big.Int)},
	}
	stake, err := contracts.StakeCreation(contracts.StakeParams{
		Game: judge, Tasks: TasksAddress, Registry: RegistryAddress, DelaySeconds: unbondDelay, BurnBps: burnBps,
	})
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	game, err := contracts.GameCreation(contracts.GameParams{
		Stake: StakeAddress, Referee: RefereeAddress, Bond: big.NewInt(params.Ether),
		BudgetSeconds: rules.Clocks.Budget, IncrementSeconds: rules.Clocks.Increment, WindowSeconds: rules.Clocks.Window,
	})
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	tasks, err := contracts.TasksCreation(contracts.TasksParams{
		Stake: StakeAddress, Game: GameAddress, Registry: RegistryAddress, WindowSeconds: taskWindow,
	})
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	roots, err := contracts.RootsCreation(contracts.RootsParams{
		Registry: RegistryAddress, Bond: big.NewInt(rootBond), Fee: big.NewInt(rootFee), WindowSeconds: rootWindow,
	})
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	rewards, err := contracts.RewardsCreation(RootsAddress, StakeAddress, RegistryAddress)
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	if err != nil {
		return nil, fmt.Errorf("make genesis: %w", err)
	}
	for _, c := range []struct {
		at       common.Address
		creation []byte
	}{
		{RegistryAddress, contracts.RegistryCreation(StakeAddress)},
		{StakeAddress, stake},
		{RoundsAddress, contracts.RoundsCreation(RegistryAddress)},
		{RefereeAddress, contracts.RefereeCreation()},
		{GameAddress, game},
		{TasksAddress, tasks}, // asks those before it
		{RootsAddress, roots},
		{RewardsAddress, rewards},
	} {
		// Running the constructor fills in the immutables; none of the constructors writes storage.
		code, _, _, err := runtime.Create(c.creation, &runtime.Config{ChainConfig: config, GasLimit: blockGas, State: db})
		if err != nil {
			return nil, fmt.Errorf("make genesis: run constructor of %s: %w", c.at, err)
		}
		db.SetCode(c.at, code, tracing.CodeChangeUnspecified)
		alloc[c.at] = types.Account{Nonce: 1, Code: code, Balance: new(big.Int)}
	}
	return &core.Genesis{
		Config:     config,
		Timestamp:  genesisTime,
		ExtraData:  []byte("verdant local ledger"),
		GasLimit:   blockGas,
		Difficulty: new(big.Int),
		Alloc:      alloc,
		BaseFee:    big.NewInt(baseFee),
	}, nil
}
