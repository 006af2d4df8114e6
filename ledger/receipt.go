package ledger

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"

	"verdant/ledger/contracts"
)

// ProofFormat is what every Proof begins with.
const ProofFormat = "verdant/receipt/1"

// maxProofFile bounds a proof in bytes: two tries' ways, or two and a tree's.
const maxProofFile = 1 << 20

// Proof shows, with nothing but a block's header to believe in, that a round of an account is on the ledger:
//
//	header ─► transactions root ─► the transaction, which the account signed     a contribution of its own
//	       └► receipts root ─► the event that the contract made of it
//	header ─► state root ─► RoundRoots ─► slot ─► posting ─► root ─► receipt      a round that went on chain as a root
//
// It is a file that anybody can check offline. Whether the header is of the chain, the chain's endpoints say, or whoever knows its hash.
type Proof struct {
	Format  string      `json:"format"`
	ChainID uint64      `json:"chain_id"`
	Swarm   common.Hash `json:"swarm"`
	// Contract is Rounds or RoundRoots.
	Contract Address       `json:"contract"`
	Header   hexutil.Bytes `json:"header"` // RLP
	// Exactly one of the two is there.
	Contribution *ContributionProof `json:"contribution,omitempty"`
	Root         *RootProof         `json:"root,omitempty"`
}

// ContributionProof is the way from a block to an event, and to the signed transaction that made it. Tries hold both under the number of the
// transaction in the block.
type ContributionProof struct {
	Transaction   uint64          `json:"transaction"`    // number in the block
	Transactions  []hexutil.Bytes `json:"transactions"`   // nodes of the trie, from the root down
	Receipts      []hexutil.Bytes `json:"receipts"`       // likewise
	LogInReceipts uint64          `json:"log_in_receipt"` // number of the event in the transaction's receipt
}

// RootProof is the way from a block to a receipt below a root.
type RootProof struct {
	Account []hexutil.Bytes `json:"account"` // nodes of the state's trie
	Storage []hexutil.Bytes `json:"storage"` // nodes of the contract's
	Posting Posting         `json:"posting"`
	Receipt Receipt         `json:"receipt"`
	Place   uint64          `json:"place"` // of the receipt below the root
	Hashes  []common.Hash   `json:"hashes"`
	Sums    []*hexutil.Big  `json:"sums"`
	// Window is how many seconds after its posting a root may be contested: the word of whoever made the file, unlike the rest.
	Window uint64 `json:"window"`
}

// Proven is what a Proof shows.
type Proven struct {
	Account  Address     `json:"account"`
	Round    uint64      `json:"round"`
	Claim    common.Hash `json:"claim"`
	Post     common.Hash `json:"state_root"`
	Rewarded uint64      `json:"rewarded"` // of the round; of the account's lifetime in roots, below a root
	Sampled  uint64      `json:"sampled"`
	Correct  uint32      `json:"correct"` // 0 below a root: the claim says it
	Asked    uint32      `json:"asked"`
	Tx       common.Hash `json:"transaction,omitzero"`
	// Root is the number of the root, and Final says that at the block it could not be contested any more, if roots may be for Window
	// seconds; null for contributions.
	Root   *uint32 `json:"root,omitempty"`
	Final  *bool   `json:"final,omitempty"`
	Window uint64  `json:"window,omitempty"`

	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"block_hash"`
	Time      uint64      `json:"time"` // of the block, Unix seconds
}

// ErrNoReceipt: a file is no proof, or was changed.
var ErrNoReceipt = errors.New("not proven by the file")

func unproven(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrNoReceipt, fmt.Sprintf(format, args...))
}

// ReadProof reads a file. It checks its form only: see Check.
func ReadProof(raw []byte) (*Proof, error) {
	if len(raw) > maxProofFile {
		return nil, unproven("%d bytes, a receipt has at most %d", len(raw), maxProofFile)
	}
	var p Proof
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&p); err != nil {
		return nil, unproven("it is no receipt, or cut off: %v", err)
	}
	switch {
	case p.Format != ProofFormat:
		return nil, unproven("its format is %q, this release reads %q", p.Format, ProofFormat)
	case (p.Contribution == nil) == (p.Root == nil):
		return nil, unproven("it holds neither a contribution nor a root, or both")
	}
	return &p, nil
}

// Check checks all of a proof but that its block is part of the chain.
func (p *Proof) Check() (*Proven, error) {
	header := new(types.Header)
	if err := rlp.DecodeBytes(p.Header, header); err != nil || header.Number == nil || !header.Number.IsUint64() {
		return nil, unproven("its block header cannot be read")
	}
	out := &Proven{Block: header.Number.Uint64(), BlockHash: header.Hash(), Time: header.Time}
	if p.Root != nil {
		return out, p.checkRoot(header, out)
	}
	return out, p.checkContribution(header, out)
}

func (p *Proof) checkContribution(header *types.Header, out *Proven) error {
	c := p.Contribution
	key := rlp.AppendUint64(nil, c.Transaction)
	raw, err := proveKey(header.TxHash, key, c.Transactions)
	if err != nil || raw == nil {
		return unproven("its transaction does not follow from the block: %v", err)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return unproven("its transaction cannot be read")
	}
	if raw, err = proveKey(header.ReceiptHash, key, c.Receipts); err != nil || raw == nil {
		return unproven("its event does not follow from the block: %v", err)
	}
	receipt := new(types.Receipt)
	if err := receipt.UnmarshalBinary(raw); err != nil || c.LogInReceipts >= uint64(len(receipt.Logs)) {
		return unproven("its event cannot be read")
	}
	log := receipt.Logs[c.LogInReceipts]
	signer, err := types.Sender(types.LatestSignerForChainID(new(big.Int).SetUint64(p.ChainID)), tx)
	if err != nil {
		return unproven("its transaction was not signed for chain %d", p.ChainID)
	}
	client := &Client{cfg: Config{Swarm: p.Swarm}}
	k, err := client.decodeContribution(event{Address: log.Address, Topics: log.Topics, Data: log.Data, Block: hexutil.Uint64(out.Block)})
	switch {
	case err != nil:
		return unproven("%v", err)
	case log.Address != p.Contract || log.Topics[0] != client.tagTopic():
		return unproven("its event is of another contract or swarm")
	case k.Account != signer:
		return unproven("account %s signed the transaction, the event names %s", signer, k.Account)
	}
	out.Account, out.Round, out.Claim, out.Post, out.Tx = k.Account, k.Round, k.Claim, k.Post, tx.Hash()
	out.Rewarded, out.Sampled, out.Correct, out.Asked = uint64(k.Rewarded), uint64(k.Sampled), k.Correct, k.Asked
	return nil
}

func (p *Proof) checkRoot(header *types.Header, out *Proven) error {
	r, client := p.Root, &Client{cfg: Config{ChainID: p.ChainID, Roots: p.Contract, Swarm: p.Swarm}}
	if r.Posting.Sum == nil || r.Posting.PostedAt == nil || !r.Posting.PostedAt.IsUint64() || r.Posting.Sum.Sign() < 0 || r.Posting.Sum.BitLen() > 96 || len(r.Hashes) != len(r.Sums) || len(r.Hashes) > 32 {
		return unproven("its posting or its way is incomplete")
	}
	if r.Posting.Swarm != client.swarmTag() {
		return unproven("its root is of another swarm")
	}
	proof := accountProof{Account: r.Account}
	account, err := proof.account(header.Root, p.Contract)
	if err != nil {
		return unproven("contract %s does not follow from the block: %v", p.Contract, err)
	}
	slot := contracts.RootSlot(r.Posting.Swarm, r.Posting.Index)
	value, err := prove(account.Root, slot[:], r.Storage)
	if err != nil || value == nil {
		return unproven("root %d does not follow from the contract's storage: %v", r.Posting.Index, err)
	}
	_, word, _, err := rlp.Split(value)
	if err != nil || common.BytesToHash(word) != contracts.PostingHash(r.Posting) {
		return unproven("the contract holds another root %d", r.Posting.Index)
	}
	way := contracts.RoundRootsWay{Sum: new(big.Int).SetUint64(r.Receipt.Rewarded)}
	for i, s := range r.Sums {
		if s == nil {
			return unproven("its way is incomplete")
		}
		way.Hashes, way.Sums = append(way.Hashes, r.Hashes[i]), append(way.Sums, s.ToInt())
	}
	top := contracts.Climb(contracts.ReceiptHash(r.Receipt), r.Place, way)
	if top.Hash != r.Posting.Root || top.Sum.Cmp(r.Posting.Sum) != 0 || r.Place >= uint64(r.Posting.Count) {
		return unproven("its receipt is not below that root")
	}
	if err := client.Receipts().Check(client.swarmTag(), r.Receipt); err != nil {
		return unproven("%v", err)
	}
	final := r.Posting.PostedAt.Uint64()+r.Window < header.Time
	out.Account, out.Round, out.Claim, out.Post = r.Receipt.Account, r.Receipt.Round, r.Receipt.Claim, r.Receipt.Post
	out.Rewarded, out.Sampled, out.Root, out.Final = r.Receipt.Rewarded, r.Receipt.Sampled, &r.Posting.Index, &final
	out.Window = r.Window
	return nil
}

// proveKey is prove in a trie whose keys are not hashed.
func proveKey(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	known, err := nodeSet(nodes)
	if err != nil {
		return nil, err
	}
	return trie.VerifyProof(root, key, known)
}

// wayTo is the way to one item of a list that a block commits to, whose root must be the block's.
func wayTo(list types.DerivableList, index int, root common.Hash) ([]hexutil.Bytes, error) {
	t := trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
	for i := range list.Len() {
		var b bytes.Buffer
		list.EncodeIndex(i, &b)
		if err := t.Update(rlp.AppendUint64(nil, uint64(i)), b.Bytes()); err != nil {
			return nil, fmt.Errorf("build trie: %w", err)
		}
	}
	if got := t.Hash(); got != root {
		return nil, fmt.Errorf("%w: a list hashes to %s, the block says %s", ErrUnproven, got, root)
	}
	found := memorydb.New()
	if err := t.Prove(rlp.AppendUint64(nil, uint64(index)), found); err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	var nodes []hexutil.Bytes
	it := found.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		nodes = append(nodes, bytes.Clone(it.Value()))
	}
	return nodes, it.Error()
}

// ProveContribution proves that an account's contribution of a round is on the ledger, against its block as the endpoints agree on it.
func (c *Client) ProveContribution(ctx context.Context, account Address, round uint64) (*Proof, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, err
	}
	f := c.contributed(0, v.safe)
	f.topics = append(f.topics, common.BytesToHash(account[:]))
	var found *event
	if err := c.scan(ctx, f, func(e event) bool {
		if k, err := c.decodeContribution(e); err == nil && k.Round == round {
			found = &e
		}
		return found == nil
	}); err != nil {
		return nil, err
	}
	if found == nil {
		return nil, fmt.Errorf("account %s has no contribution of round %d in safe blocks: it waits, or was never made", account, round)
	}
	headers, _, err := c.headers(ctx, []uint64{uint64(found.Block)})
	if err != nil {
		return nil, err
	}
	lists, err := c.receiptsOf(ctx, headers)
	if err != nil {
		return nil, err
	}
	out := &Proof{Format: ProofFormat, ChainID: c.cfg.ChainID, Swarm: c.cfg.Swarm, Contract: c.cfg.Rounds, Contribution: &ContributionProof{}}
	if out.Header, err = rlp.EncodeToBytes(headers[0]); err != nil {
		return nil, fmt.Errorf("encode header: %w", err)
	}
	index, place := -1, 0
	for i, r := range lists[0] {
		for j, l := range r.Logs {
			if l.Address == found.Address && bytes.Equal(l.Data, found.Data) && len(l.Topics) == 2 && l.Topics[1] == found.Topics[1] {
				index, place = i, j
			}
		}
	}
	if index < 0 {
		return nil, fmt.Errorf("%w: the event is not among the receipts of block %d", ErrUnproven, uint64(found.Block))
	}
	txs, err := c.transactionsOf(ctx, headers[0])
	if err != nil {
		return nil, err
	}
	p := out.Contribution
	p.Transaction, p.LogInReceipts = uint64(index), uint64(place)
	if p.Receipts, err = wayTo(lists[0], index, headers[0].ReceiptHash); err != nil {
		return nil, err
	}
	if p.Transactions, err = wayTo(txs, index, headers[0].TxHash); err != nil {
		return nil, err
	}
	_, err = out.Check()
	return out, err
}

// transactionsOf reads the transactions of an agreed block.
func (c *Client) transactionsOf(ctx context.Context, header *types.Header) (types.Transactions, error) {
	var got struct {
		Transactions types.Transactions `json:"transactions"`
	}
	err := c.proven(ctx, func(at int) error {
		requests := []rpc.BatchElem{{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(header.Number.Uint64()), true}, Result: &got}}
		if err := c.rpc.ask(ctx, at, requests); err != nil {
			return err
		}
		if requests[0].Error != nil {
			return requests[0].Error
		}
		if hash := types.DeriveSha(got.Transactions, trie.NewListHasher()); hash != header.TxHash {
			return fmt.Errorf("%w: the transactions of block %s hash to %s", ErrUnproven, header.Number, hash)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read transactions: %w", err)
	}
	return got.Transactions, nil
}

// ProveReceipt proves that a receipt is below a root on the ledger, against the newest block that the endpoints agree on.
func (c *Client) ProveReceipt(ctx context.Context, posting Posting, tree *contracts.RoundTree, place int) (*Proof, error) {
	terms, err := c.RootTerms(ctx)
	if err != nil {
		return nil, err
	}
	header, _, err := c.agreed(ctx)
	if err != nil {
		return nil, err
	}
	var p accountProof
	slot := contracts.RootSlot(posting.Swarm, posting.Index)
	if err := c.proven(ctx, func(at int) error {
		requests := []rpc.BatchElem{{
			Method: "eth_getProof", Args: []any{c.cfg.Roots, []common.Hash{slot}, hexutil.Uint64(header.Number.Uint64())}, Result: &p,
		}}
		if err := c.rpc.ask(ctx, at, requests); err != nil {
			return err
		}
		if requests[0].Error != nil {
			return requests[0].Error
		}
		account, err := p.account(header.Root, c.cfg.Roots)
		if err != nil {
			return err
		}
		_, err = p.words(account.Root, []common.Hash{slot})
		return err
	}); err != nil {
		return nil, fmt.Errorf("read storage of %s: %w", c.cfg.Roots, err)
	}
	way := tree.Way(0, place)
	r := &RootProof{
		Account: p.Account, Storage: p.Storage[0].Proof, Posting: posting, Receipt: tree.Leaves[place], Place: uint64(place), Window: terms.Window,
	}
	for i := range way.Hashes {
		r.Hashes, r.Sums = append(r.Hashes, way.Hashes[i]), append(r.Sums, (*hexutil.Big)(way.Sums[i]))
	}
	out := &Proof{Format: ProofFormat, ChainID: c.cfg.ChainID, Swarm: c.cfg.Swarm, Contract: c.cfg.Roots, Root: r}
	if out.Header, err = rlp.EncodeToBytes(header); err != nil {
		return nil, fmt.Errorf("encode header: %w", err)
	}
	_, err = out.Check()
	return out, err
}

// AskAbout asks endpoints whether a proof's block is part of their chain. A quorum of 0 is more than half of them.
func AskAbout(ctx context.Context, chainID uint64, urls []string, quorum int, p *Proven) (Agreement, error) {
	cfg := Config{Endpoints: urls, ChainID: chainID, Quorum: quorum}
	if err := cfg.complete(); err != nil {
		return Agreement{}, err
	}
	rpc, err := newEndpoints(urls, "", chainID, nil, cfg.Log)
	if err != nil {
		return Agreement{}, err
	}
	defer rpc.close()
	c := &Client{cfg: cfg, log: cfg.Log, rpc: rpc}
	_, agreement, err := c.headers(ctx, []uint64{p.Block})
	if err == nil && agreement.Hash != p.BlockHash {
		err = unproven("block %d of the chain is %s, the file is about %s: it is of another chain, or the block was taken back", p.Block, agreement.Hash, p.BlockHash)
	}
	return agreement, err
}
