package contracts_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"verdant/ledger/contracts"
)

// entries are all calls that change something: who may make them, and what keeps them from being made too early, too late or again. A
// contract with a call that is not here has not been looked at.
var entries = map[string]map[string]string{
	"Registry": {
		"register":    "who is not registered, for itself",
		"registerFor": "the stake contract, for who called it and is not registered",
		"rotate":      "who is registered, for itself",
		"setPayout":   "who is registered, for itself",
	},
	"Stake": {
		"deposit":  "anybody, for itself",
		"register": "who is not registered, for itself",
		"unbond":   "anybody, at most what it has bonded",
		"withdraw": "anybody, what it has unbonded, after the delay, as far as nothing holds it",
		"lock":     "the game and the market, what is free",
		"unlock":   "the game and the market, what the same has locked",
		"slash":    "the game and the market, what the same has locked",
		"seize":    "the game and the market, what is free",
	},
	"Rounds":  {"contribute": "who is registered, for itself, rounds in order"},
	"Referee": {},
	"DisputeGame": {
		"open":        "who has both signatures, once a nonce, not after the challenger's choice",
		"timeout":     "anybody, after the mover's deadline, while the game runs",
		"concede":     "a party, while the game runs",
		"reveal":      "the mover, at its stage, until its deadline",
		"commit":      "the mover, at its stage, until its deadline",
		"show":        "the mover, at its stage, until its deadline",
		"showLeaf":    "the mover, at its stage, until its deadline",
		"assertFold":  "the mover, at its stage, until its deadline",
		"pick":        "the mover, at its stage, until its deadline",
		"pickBinding": "the mover, at its stage, until its deadline",
		"pickElement": "the mover, at its stage, until its deadline",
		"pickPart":    "the mover, at its stage, until its deadline",
		"descend":     "the mover, at its stage, until its deadline",
		"execute":     "the mover, until its deadline; or who has both signatures, once a nonce",
		"rebut":       "the mover, until its deadline; or who has both signatures, once a nonce",
		"rebutEntry":  "the mover, until its deadline; or who has both signatures, once a nonce",
		"refute":      "anybody but the author, once a claim; it has no clock",
	},
	"Tasks": {
		"post":              "the submitter, terms that are new",
		"expire":            "anybody, after the time to take it, while it is open",
		"take":              "whoever is neither submitter nor verifier, until then, while it is open",
		"fixEntropy":        "anybody, once an attempt, after the block of the taking",
		"submit":            "the solver, until its deadline, once an attempt",
		"disclose":          "the solver, between its two deadlines, once an attempt",
		"lapse":             "anybody, after the solver's deadline, once an attempt",
		"void":              "anybody, after the verdicts, once an attempt",
		"enlist":            "whoever is neither submitter nor solver, before the result, once an attempt",
		"delist":            "who has enlisted, while it is open",
		"revealSecret":      "who has enlisted, until its deadline, once",
		"draw":              "anybody, between two deadlines, once an attempt",
		"commitVerdict":     "who was drawn, until its deadline, once",
		"revealVerdict":     "who has committed, between two deadlines, once",
		"settleVerifier":    "anybody, once a verifier, after the attempt has ended",
		"challenge":         "anybody but the solver, until its deadline",
		"start":             "anybody with the signatures, for the challenger whose turn it is, if no game runs",
		"settleGame":        "anybody, once a game, after it has ended",
		"settleRefuted":     "anybody, once, while no game runs",
		"arm":               "anybody, if the bond of a game is missing",
		"skip":              "anybody, after the challenger's or the solver's time, if no game runs",
		"releaseChallenger": "anybody, once a challenge, after the attempt has ended",
		"finalize":          "anybody, after the challenges, if no game runs, nobody waits and nothing is refuted",
		"withdraw":          "anybody, to whom it is owed, once",
	},
	"RoundRoots": {
		"post":              "anybody with the bond, on top of the last posting, rounds in order",
		"force":             "who is registered, for itself, a total above the last",
		"release":           "anybody, to the poster, once, when the posting is final or gone",
		"challengeLeaf":     "anybody, until the posting is final, once a posting",
		"challengeSum":      "anybody, until the posting is final, once a posting",
		"challengeOrder":    "anybody, until the posting is final, once a posting",
		"challengeOmission": "anybody, until the posting is final, once a posting",
		"challengeSilence":  "anybody, after the poster's time to show, until the posting is final",
		"demand":            "anybody with the fee, in the first half of the window, once a leaf",
		"show":              "anybody, within a quarter of the window, once a demand",
		"refund":            "anybody, to who asked, once, when the posting is final or gone",
		"withdraw":          "anybody, to whom it is owed, once",
	},
	"Rewards": {
		"fund":  "anybody, with its own ether",
		"fill":  "anybody, with its own ether, until the pot's time is over",
		"claim": "anybody, to the account of the leaf, until the pot's time is over, once a total",
		"close": "anybody, to the sponsor, after the pot's time, once",
	},
}

// TestEntriesAreReviewed compares the list with what the contracts have, and looks for what would let somebody change their code: there
// is no call of foreign code in their own name and no way to end them, and none takes ether that nobody has sent on purpose.
func TestEntriesAreReviewed(t *testing.T) {
	type meta = interface{ ParseABI() (*abi.ABI, error) }
	all := map[string]struct {
		meta
		bin string
	}{
		"Registry": {&contracts.RegistryMetaData, contracts.RegistryMetaData.Bin}, "Stake": {&contracts.StakeMetaData, contracts.StakeMetaData.Bin},
		"Rounds": {&contracts.RoundsMetaData, contracts.RoundsMetaData.Bin}, "Referee": {&contracts.RefereeMetaData, contracts.RefereeMetaData.Bin},
		"DisputeGame": {&contracts.DisputeGameMetaData, contracts.DisputeGameMetaData.Bin},
		"Tasks":       {&contracts.TasksMetaData, contracts.TasksMetaData.Bin},
		"RoundRoots":  {&contracts.RoundRootsMetaData, contracts.RoundRootsMetaData.Bin},
		"Rewards":     {&contracts.RewardsMetaData, contracts.RewardsMetaData.Bin},
	}
	if len(all) != len(entries) {
		t.Errorf("%d contracts are reviewed, there are %d", len(entries), len(all))
	}
	for name, c := range all {
		parsed, err := c.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		var have []string
		for _, m := range parsed.Methods {
			if !m.IsConstant() {
				have = append(have, m.Name)
			}
		}
		slices.Sort(have)
		if reviewed := slices.Sorted(maps.Keys(entries[name])); !slices.Equal(have, reviewed) {
			t.Errorf("%s has the calls\n%v, reviewed are\n%v", name, have, reviewed)
		}
		if parsed.HasFallback() || parsed.HasReceive() {
			t.Errorf("%s takes calls that name nothing", name)
		}
		// Behind the last INVALID are constants.
		found, code := map[int]vm.OpCode{}, common.FromHex(c.bin)
		for i := 0; i < len(code); i++ {
			switch op := vm.OpCode(code[i]); {
			case op.IsPush():
				i += int(op) - int(vm.PUSH0)
			case op == vm.INVALID:
				for at, op := range found {
					t.Errorf("%s has a %s at byte %d", name, op, at)
				}
			case op == vm.DELEGATECALL, op == vm.CALLCODE, op == vm.SELFDESTRUCT, op == vm.CREATE, op == vm.CREATE2:
				found[i] = op
			}
		}
		if len(found) > 3 {
			t.Errorf("the code of %s does not look like code with constants behind it: %v", name, found)
		}
	}
}
