package market

import (
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
	"verdant/repops/cpu"
	"verdant/verde"
)

// What the local ledger's contracts are made with: the share of a slashed stake that nobody gets, in 1/10000; the bond of a game, in gwei;
// what a party has to react, in seconds. TestSumsAreOfTheContract asks the contracts.
const (
	burnt  = 5000
	bond   = 1_000_000_000
	window = 10
)

// contract is the local ledger's, with a game bond of its own, in gwei.
func contract(bond int64) ContractRules {
	return ContractRules{Window: window, MaxVerifiers: 16, LeastSolverBond: func(t Terms) Amount {
		pay := t.Fee.times(int64(t.Verifiers)).plus(t.Jackpot)
		gross := new(big.Int).Mul(pay.Big(), big.NewInt(10_000))
		gross.Div(gross, big.NewInt(10_000-burnt))
		return larger(Wei(gross), gwei(bond)).times(2)
	}}
}

// sums are what everybody gains or loses in each case, in units of the reward, for default terms. cost is that of executing the program
// once. Gas is left out: it makes every row worse for whoever acts.
type sums struct {
	reward, fee, jackpot, stake, bond, game float64
	verifiers                               int
	errors                                  float64
}

func sumsOf(t Terms, game float64) sums {
	r, _ := new(big.Float).SetInt(t.Reward.Big()).Float64()
	in := func(a Amount) float64 { f, _ := new(big.Float).SetInt(a.Big()).Float64(); return f / r }
	return sums{1, in(t.Fee), in(t.Jackpot), in(t.SolverBond), in(t.VerifierBond), game, int(t.Verifiers), float64(t.ErrorBps) / 1e4}
}

const kept = 1 - burnt/1e4 // of what is slashed

// row is one case: what happens, and what it comes to for whoever makes it happen, in rewards.
type row struct {
	who, what string
	gain      func(s sums, cost float64) float64
}

var honest = []row{
	{"solver", "executes and commits", func(s sums, c float64) float64 { return s.reward - c*(1+s.errors/2) }},
	{"verifier", "re-executes its share", func(s sums, c float64) float64 {
		n := float64(s.verifiers)
		return s.fee + s.errors/n*s.jackpot - c/n
	}},
	{"challenger", "finds a wrong result", func(s sums, c float64) float64 {
		return kept*(s.stake-float64(s.verifiers)*s.fee/kept) - c
	}},
}

var hostile = []row{
	{"solver", "commits to something wrong, and one in three of these is challenged", func(s sums, _ float64) float64 { return 2./3*s.reward - 1./3*s.stake }},
	{"solver", "takes the task and does nothing", func(s sums, _ float64) float64 { return -s.stake / 4 }},
	{"solver", "never discloses", func(s sums, _ float64) float64 { return -s.stake }},
	{"solver and challenger", "convict themselves, to save the stake", func(s sums, _ float64) float64 {
		return -s.stake + kept*(s.stake-float64(s.verifiers)*s.fee/kept)
	}},
	{"submitter and solver", "convict themselves, to get the work for nothing", func(s sums, _ float64) float64 { return -s.stake + kept*s.stake }},
	{"challenger", "challenges a right result", func(s sums, _ float64) float64 { return -s.game }},
	{"challenger and solver", "fill the line with challenges of their own", func(s sums, _ float64) float64 { return -s.game + kept*s.game }},
	{"verifier", "rejects a right result", func(s sums, _ float64) float64 { return -s.bond }},
	{"verifier", "enlists and does not answer", func(s sums, _ float64) float64 { return -s.bond }},
	{"verifier", "approves without looking, less what looking gains", func(s sums, c float64) float64 {
		n := float64(s.verifiers)
		idle := (1-s.errors/n)*s.fee - s.errors/n*s.bond
		diligent := s.fee + s.errors/n*s.jackpot - c/n
		return idle - diligent
	}},
}

// TestSums holds for all rewards and numbers of verifiers: who is honest gains, as long as the reward is worth the work, and whoever is not
// loses. The table of docs/economics.md is one of them.
func TestSums(t *testing.T) {
	j := compile(t, RL, cpu.New())
	defaults := func(reward, game int64, verifiers uint32) sums {
		terms, err := j.Terms(Offer{Reward: gwei(reward), Deadline: Duration(1e11), Verifiers: verifiers}, verde.Hash{1}, contract(game), 0)
		if err != nil {
			t.Fatal(err)
		}
		return sumsOf(terms, float64(game)/float64(reward))
	}
	rapid.Check(t, func(t *rapid.T) {
		reward := rapid.Int64Range(1_000_000, 1_000_000_000).Draw(t, "reward")
		game := rapid.Int64Range(reward/100, 100*reward).Draw(t, "game bond")
		verifiers := uint32(rapid.IntRange(1, 8).Draw(t, "verifiers"))
		cost := rapid.Float64Range(0, 0.8).Draw(t, "cost")
		s := defaults(reward, game, verifiers)
		for _, r := range honest {
			if g := r.gain(s, cost); g <= 0 {
				t.Fatalf("an honest %s that %s gains %.3f rewards (cost %.2f, %+v)", r.who, r.what, g, cost, s)
			}
		}
		for _, r := range hostile {
			if g := r.gain(s, cost); g >= 0 {
				t.Fatalf("a %s that %s gains %.3f rewards (cost %.2f, %+v)", r.who, r.what, g, cost, s)
			}
		}
	})

	doc, err := os.ReadFile("../../docs/economics.md")
	if err != nil {
		t.Fatal(err)
	}
	s := defaults(4*bond, bond, 2)
	for _, list := range [][]row{honest, hostile} {
		for _, r := range list {
			if line := fmt.Sprintf("| %s | %s | %+.2f |", r.who, r.what, r.gain(s, 0.5)); !strings.Contains(string(doc), line) {
				t.Errorf("docs/economics.md lacks the line\n%s", line)
			}
		}
	}
}

// TestSumsAreOfTheContract asks a local ledger's contracts for the numbers that the sums are made of.
func TestSumsAreOfTheContract(t *testing.T) {
	chain, err := devchain.Start(t.Context(), devchain.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	client, err := ethclient.DialContext(t.Context(), chain.Info().RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	ask := func(what string, to common.Address, call []byte, want int64) {
		t.Helper()
		answer, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: call}, nil)
		if got := new(big.Int).SetBytes(answer); err != nil || got.Cmp(big.NewInt(want)) != 0 {
			t.Errorf("%s is %s on the local ledger (%v), the sums have %d", what, got, err, want)
		}
	}
	ask("the burnt share", devchain.StakeAddress, contracts.NewStake().PackBurnBps(), burnt)
	ask("a game's bond", devchain.GameAddress, contracts.NewDisputeGame().PackBond(), bond*params.GWei)
	ask("the window", devchain.TasksAddress, contracts.NewTasks().PackWindow(), window)
}
