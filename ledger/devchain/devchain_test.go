package devchain

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
)

func TestServesWhatAClientNeeds(t *testing.T) {
	c, client := start(t, Config{})
	var info ChainInfo
	if err := client.CallContext(t.Context(), &info, "verdant_info"); err != nil {
		t.Fatal(err)
	}
	if info != c.Info() || info.Label != "local ledger" || info.ChainID != ChainID {
		t.Errorf("verdant_info says %+v, Info says %+v", info, c.Info())
	}
	for address, kind := range map[common.Address]common.Hash{
		info.Registry: contracts.RegistryKind, info.Stake: contracts.StakeKind, info.Rounds: contracts.RoundsKind,
		info.Game: contracts.GameKind, info.Tasks: contracts.TasksKind,
	} {
		var got common.Hash
		call := map[string]any{"to": address, "input": hexutil.Bytes(contracts.NewRounds().PackKind())}
		if err := client.CallContext(t.Context(), &got, "eth_call", call, "safe"); err != nil || got != kind {
			t.Errorf("kind of %s is %s, want %s (%v)", address, got, kind, err)
		}
	}
	var rounds hexutil.Bytes
	call := map[string]any{"to": info.Rounds, "input": hexutil.Bytes(contracts.NewRounds().PackRegistry())}
	if err := client.CallContext(t.Context(), &rounds, "eth_call", call, "latest"); err != nil ||
		common.BytesToAddress(rounds) != info.Registry {
		t.Errorf("Rounds asks registry %x (%v)", rounds, err)
	}

	to := common.Address{0xaa}
	var granted hexutil.Big
	if err := client.CallContext(t.Context(), &granted, "verdant_fund", to); err != nil || granted.ToInt().Cmp(grantWei()) != 0 {
		t.Fatalf("faucet gives %s, %v", granted.ToInt(), err)
	}
	eventually(t, "the grant is in a safe block", func() bool { return balance(t, client, to).Sign() > 0 })
}

// TestServesNothingElse: no method that could change the chain, unlock accounts or trace, on no interface but loopback,
// for no web page.
func TestServesNothingElse(t *testing.T) {
	c, client := start(t, Config{})
	var modules map[string]string
	if err := client.CallContext(t.Context(), &modules, "rpc_modules"); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"eth", "net", "web3", "verdant", "rpc"} {
		delete(modules, name)
	}
	if len(modules) > 0 {
		t.Errorf("also serves %v", modules)
	}
	for _, method := range []string{
		"debug_setHead", "personal_listAccounts", "dev_addWithdrawal", "admin_nodeInfo", "miner_setGasLimit", "testing_buildBlockV1",
		"txpool_content", "engine_forkchoiceUpdatedV3",
	} {
		var e rpc.Error
		if err := client.CallContext(t.Context(), nil, method); !errors.As(err, &e) || e.ErrorCode() != -32601 {
			t.Errorf("%s answers %v", method, err)
		}
	}
	var accounts []common.Address
	if err := client.CallContext(t.Context(), &accounts, "eth_accounts"); err != nil || len(accounts) != 0 {
		t.Errorf("knows accounts %v (%v)", accounts, err)
	}

	body := `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.Info().RPC, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Origin", "http://evil.example")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if allowed := response.Header.Get("Access-Control-Allow-Origin"); allowed != "" {
		t.Errorf("web pages of %q may read answers", allowed)
	}
	rebound := request.Clone(t.Context())
	rebound.Body, rebound.Host = io.NopCloser(strings.NewReader(body)), "evil.example"
	if response, err = http.DefaultClient.Do(rebound); err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusForbidden {
		t.Errorf("a request for another host is answered with %s", response.Status)
	}
	large := bytes.NewReader(append([]byte(body), bytes.Repeat([]byte(" "), 2<<20)...))
	if response, err = http.Post(c.Info().RPC, "application/json", large); err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusOK {
		t.Error("a request of 2 MiB is answered")
	}
}

func TestRefusesBadAddresses(t *testing.T) {
	for _, addr := range []string{"0.0.0.0:0", "192.0.2.1:8545", "localhost:8545", ":8545", "127.0.0.1", "127.0.0.1:http", "127.0.0.1:70000"} {
		if c, err := Start(t.Context(), Config{Dir: t.TempDir(), Addr: addr}); err == nil {
			t.Errorf("listens on %s", addr)
			_ = c.Close()
		}
	}
	if _, err := Start(t.Context(), Config{}); err == nil {
		t.Error("starts without a directory")
	}
}

func TestSaysWhatIsInTheWay(t *testing.T) {
	refused := func(cfg Config, words ...string) {
		t.Helper()
		c, err := Start(t.Context(), cfg)
		if err == nil {
			_ = c.Close()
			t.Fatalf("started with %+v", cfg)
		}
		for _, w := range words {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("error does not say %q: %v", w, err)
			}
		}
	}
	dir := t.TempDir()
	start(t, Config{Dir: dir})
	refused(Config{Dir: dir}, "another process", dir)

	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	refused(Config{Dir: t.TempDir(), Addr: taken.Addr().String()}, "choose another port", taken.Addr().String())

	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	refused(Config{Dir: file}, file)

	damaged := t.TempDir()
	c, _ := start(t, Config{Dir: damaged})
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	manifests, err := filepath.Glob(filepath.Join(damaged, "verdant", "chaindata", "MANIFEST-*"))
	if err != nil || len(manifests) == 0 {
		t.Fatalf("no database files in %s: %v", damaged, err)
	}
	for _, m := range manifests {
		if err := os.WriteFile(m, []byte("not a manifest"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	refused(Config{Dir: damaged}, "remove the directory", damaged)
}

func TestRefusesAChainOfAnotherVersion(t *testing.T) {
	dir := t.TempDir()
	other, err := genesis(Rules{})
	if err != nil {
		t.Fatal(err)
	}
	other.ExtraData = []byte("an older Verdant")
	stack, _, err := open(nodeConfig(dir, "127.0.0.1", 0), ethConfig(other))
	if err != nil {
		t.Fatal(err)
	}
	if err := stack.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = Start(t.Context(), Config{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "another version of Verdant") {
		t.Fatalf("got %v", err)
	}
}

// TestSurvivesKill kills the chain again and again at the worst moment, just after it called something safe, and
// expects to find every safe block again.
func TestSurvivesKill(t *testing.T) {
	dir := t.TempDir()
	blocks := make(map[uint64]common.Hash)
	for round := range 4 {
		c := startChild(t, dir)
		for number, hash := range blocks {
			var got struct{ Hash common.Hash }
			if err := c.rpc.CallContext(t.Context(), &got, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil || got.Hash != hash {
				t.Fatalf("run %d: block %d is %s, was %s before the kill (%v)", round, number, got.Hash, hash, err)
			}
		}
		for past := range round {
			if has := balance(t, c.rpc, common.Address{byte(past + 1)}); has.Cmp(grantWei()) != 0 {
				t.Fatalf("run %d: the grant of run %d is %s wei", round, past, has)
			}
		}
		to := common.Address{byte(round + 1)}
		if err := c.rpc.CallContext(t.Context(), nil, "verdant_fund", to); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the grant is in a safe block", func() bool { return balance(t, c.rpc, to).Sign() > 0 })
		var head struct {
			Number hexutil.Uint64
			Hash   common.Hash
		}
		if err := c.rpc.CallContext(t.Context(), &head, "eth_getBlockByNumber", "safe", false); err != nil {
			t.Fatal(err)
		}
		blocks[uint64(head.Number)] = head.Hash
		if round == 0 {
			checkMemory(t, c.cmd.Process.Pid)
		}
		c.kill(t)
	}
	if len(blocks) != 4 {
		t.Fatalf("%d blocks, want 4", len(blocks))
	}
}

// checkMemory holds a fresh chain process to the bound of 150 MB resident memory.
func checkMemory(t *testing.T, pid int) {
	t.Helper()
	if runtime.GOOS != "linux" {
		return
	}
	kb := status(t, pid, "VmRSS")
	t.Logf("chain process holds %d MB", kb/1024)
	if kb > 150*1024 {
		t.Errorf("chain process holds %d MB, the bound is 150", kb/1024)
	}
}

// TestGiveBack: a chain at rest holds less of the executable than one that has worked, and works as before.
func TestGiveBack(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the executable's pages are given back on Linux only")
	}
	_, client := start(t, Config{Dir: t.TempDir()})
	for range 3 {
		if err := client.CallContext(t.Context(), new(string), "eth_chainId"); err != nil {
			t.Fatal(err)
		}
		before := status(t, os.Getpid(), "RssFile")
		giveBack()
		if after := status(t, os.Getpid(), "RssFile"); after >= before {
			t.Fatalf("%d KiB of the executable before, %d after", before, after)
		}
	}
}

// status returns a figure in KiB that the system gives of a process.
func status(t *testing.T, pid int, name string) int {
	t.Helper()
	all, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(all)) {
		if key, rest, _ := strings.Cut(line, ":"); key == name {
			kb, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				t.Fatal(err)
			}
			return kb
		}
	}
	t.Fatalf("the system says no %s of process %d", name, pid)
	return 0
}

func TestRestartGoesOn(t *testing.T) {
	dir := t.TempDir()
	first, client := start(t, Config{Dir: dir})
	if err := client.CallContext(t.Context(), nil, "verdant_fund", common.Address{1}); err != nil {
		t.Fatal(err)
	}
	eventually(t, "a block", func() bool { return balance(t, client, common.Address{1}).Sign() > 0 })
	head := first.Head()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	select {
	case <-first.Done():
	default:
		t.Error("closed, but not done")
	}
	second, client := start(t, Config{Dir: dir})
	if second.Head() != head {
		t.Errorf("head is %d after the restart, was %d", second.Head(), head)
	}
	if has := balance(t, client, common.Address{1}); has.Cmp(grantWei()) != 0 {
		t.Errorf("safe balance is %s", has)
	}
	if code := second.eth.ArchiveMode(); !code {
		t.Error("old states are thrown away")
	}
}

// balance at the safe block, which is what a restart must keep.
func balance(t *testing.T, client *rpc.Client, a common.Address) *big.Int {
	t.Helper()
	var has hexutil.Big
	if err := client.CallContext(t.Context(), &has, "eth_getBalance", a, "safe"); err != nil {
		t.Fatalf("balance of %s: %v", hex.EncodeToString(a[:2]), err)
	}
	return has.ToInt()
}
