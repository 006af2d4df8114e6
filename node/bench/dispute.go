package bench

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"verdant/repops"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// disputeCase is a policy of about so many parameters, and how often it is disputed at most.
type disputeCase struct {
	name                       string
	dim, layers, heads, hidden uint32
	questions, group, heldout  uint32
	rounds                     int
	memory                     int64 // bytes both sides together need
}

// disputeSteps is the number of steps of the disputed round.
const disputeSteps = 16

// dispute measures disputes between two parties on this machine about one word of the last update of a round of 16 steps, from open
// to verdict. The defender executes the round anew up to that update, with the state roots it found when it made the claim; the
// challenger has executed it before, or it would not have come to this. Beside the seconds there are the bytes of all moves and
// signatures, the processor time, and the memory of one party beside that of executing the round lean.
//
// Larger policies get smaller batches, so that a case takes minutes at most; the seconds grow with both, the bytes with
// the logarithm of the size.
func dispute(ctx context.Context, s *session) error {
	for _, c := range []disputeCase{
		{"0.1M", 64, 2, 4, 176, 8, 8, 250, 11, 1 << 28},
		{"1M", 128, 5, 4, 352, 8, 8, 250, 5, 1 << 30},
		{"10M", 384, 6, 6, 1024, 1, 8, 16, 3, 2 << 30},
		{"100M", 1024, 8, 8, 2752, 1, 2, 8, 1, 14 << 30},
	} {
		if have := availableMemory(); have < c.memory {
			fmt.Fprintf(s.Stderr, "verdant: dispute %s is left out: it needs %d GiB of free memory, there are %d\n", c.name, c.memory>>30, have>>30)
			continue
		}
		if err := s.dispute(ctx, c); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

// availableMemory is what the system says can be had without swapping, in bytes; very much if it says nothing.
func availableMemory() int64 {
	raw, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 1 << 62
	}
	for line := range strings.Lines(string(raw)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "MemAvailable:" {
			if kib, err := strconv.ParseInt(f[1], 10, 64); err == nil {
				return kib << 10
			}
		}
	}
	return 1 << 62
}

func (s *session) dispute(ctx context.Context, c disputeCase) error {
	court, err := s.court(ctx, c)
	if err != nil {
		return err
	}
	rounds := min(c.rounds, s.Rounds)
	var times, work, bytes, memory []float64
	for i := range rounds {
		if err := ctx.Err(); err != nil {
			return err
		}
		d, err := court.play(uint64(i))
		if err != nil {
			return err
		}
		times, work = append(times, d.seconds), append(work, d.work)
		bytes, memory = append(bytes, d.bytes), append(memory, d.memory/(1<<20))
	}
	result := func(name string, values []float64, unit string) Result {
		r := s.result(name, median(values), unit)
		r.Rounds = rounds
		return r
	}
	space, lean := result(c.name+" memory", memory, "MiB"), court.lean/(1<<20)
	ratio := lean / space.Value
	space.Peer, space.PeerValue, space.Ratio = "lean training", &lean, &ratio
	for _, r := range []Result{
		result(c.name, times, "s"), result(c.name, bytes, "B"), result(c.name+" processor", work, "s"), space,
	} {
		if err := s.emit(r); err != nil {
			return err
		}
	}
	return nil
}

// disputed is a true claim with what it takes to dispute variations of it.
type disputed struct {
	spec  *swarm.Spec
	rules *verde.Rules
	round swarm.Case
	keys  [verde.Defender + 1]*verde.KeySigner
	lean  float64 // bytes that executing the round takes without any dispute
}

// figures are those of one dispute.
type figures struct {
	seconds float64 // from open to verdict
	work    float64 // seconds of processor time meanwhile
	bytes   float64 // of all moves and signatures
	memory  float64 // bytes of one party
}

// heap is the number of bytes in use.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// court does an honest round of a policy with random weights on its own groups, whose answers are made right: otherwise there would
// be no reward and no gradient.
func (s *session) court(ctx context.Context, c disputeCase) (*disputed, error) {
	m, err := manifest.Profile("seedling")
	if err != nil {
		return nil, err
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Unix(1767225600, 0))
	m.Model.Dim, m.Model.Layers, m.Model.Hidden = c.dim, c.layers, c.hidden
	m.Model.Heads, m.Model.KVHeads = c.heads, c.heads
	l := &m.Learning
	l.Questions, l.Group, l.Heldout, l.Own, l.External = c.questions, c.group, c.heldout, c.questions, 0
	l.Epochs = disputeSteps - 3
	d := &disputed{}
	if d.spec, err = swarm.NewSpec(m, s.backend); err != nil {
		return nil, err
	}
	open := func([]byte) (swarm.Batch, error) { return swarm.Batch{}, errors.New("there are no batches of others") }
	if d.rules, err = d.spec.Rules(open, verde.DefaultClock()); err != nil {
		return nil, err
	}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		seed := sha256.Sum256([]byte(p.String()))
		if d.keys[p], err = verde.NewKeySigner(ed25519.NewKeyFromSeed(seed[:])); err != nil {
			return nil, err
		}
	}
	return d, d.claim(ctx)
}

func (d *disputed) claim(ctx context.Context) error {
	p, node := d.spec.Program, d.keys[verde.Defender].Node()
	state, err := p.Model.NewState(p.Model.Initial(1))
	if err != nil {
		return err
	}
	before := heap()
	runner := swarm.NewRunner(d.spec)
	groups, err := runner.Sample(ctx, state, node, 1, 1)
	if err != nil {
		return err
	}
	in := swarm.NewInputs(p)
	in.Families = 1
	in.Header = repops.Stream{
		Run: d.spec.Manifest.Seed, Node: binary.LittleEndian.Uint32(node[:4]), Round: 1, Purpose: repops.PurposeSample,
	}.Header()
	size := p.Group * p.Complete
	for i, g := range groups {
		in.Rollout = append(in.Rollout, g.Tokens...)
		copy(in.Batch[i*size:], g.Tokens)
		row := int(g.Question) * p.Complete
		copy(in.Batch[i*size:], p.Bank.Answer[row:row+p.Complete])
		in.Questions[i], in.Present[i], in.Origins[i] = g.Question, 1, swarm.Origin{Node: node, Round: 1, Index: g.Index}
	}
	out, err := runner.Run(ctx, state, in, groups)
	if err != nil {
		return err
	}
	d.lean = heap() - before
	runtime.KeepAlive(runner)
	d.round = swarm.Case{Pre: state, Inputs: in, Claim: &verde.Claim{
		Spec: verde.SpecVersion, Swarm: d.spec.ID, Node: node, Round: 1, Families: 1, Graphs: p.Graphs(),
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.Post,
		Steps: uint32(p.Steps()), Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Correct, Asked: out.Asked,
	}}
	return nil
}

func (d *disputed) execute(steps []verde.Hash, tap func(step, op int, out [][]uint32)) (*verde.Execution, error) {
	return d.spec.Execute(d.rules, d.round, nil, func(cfg *verde.ExecutionConfig) { cfg.Steps, cfg.Tap, cfg.Blob = steps, tap, nil })
}

// play disputes a lie drawn from a seed.
func (d *disputed) play(seed uint64) (figures, error) {
	train := d.spec.Program.Train
	r := rand.New(rand.NewPCG(seed, 1))
	for range 20 {
		lie := swarm.Lie{Step: disputeSteps - 2, Op: r.IntN(len(train.Ops)), Flip: 1 << 20}
		out := train.Ops[lie.Op].Out
		lie.Element = r.IntN(train.Tensors[out[0]].Size())
		claim, steps, err := d.tell(lie)
		if err != nil {
			return figures{}, err
		}
		if claim.Computation == d.round.Claim.Computation {
			continue // the word was of no consequence
		}
		liar, err := d.execute(steps, lie.Tap)
		if err != nil {
			return figures{}, err
		}
		return d.table(claim, liar)
	}
	return figures{}, errors.New("no lie is of any consequence")
}

// tell makes the claim that goes with a lie, and the state roots that whoever made it knows.
func (d *disputed) tell(lie swarm.Lie) (*verde.Claim, []verde.Hash, error) {
	liar, err := d.execute(nil, lie.Tap)
	if err != nil {
		return nil, nil, err
	}
	claim := *d.round.Claim
	if claim.Computation, claim.Post, err = verde.Roots(d.rules, liar); err != nil {
		return nil, nil, err
	}
	steps, err := liar.Steps()
	return &claim, steps, err
}

// table plays a dispute between an honest challenger, who has executed the round before, and a liar.
func (d *disputed) table(claim *verde.Claim, liar verde.Prover) (f figures, err error) {
	honest, err := d.execute(nil, nil)
	if err != nil {
		return f, err
	}
	if _, err := honest.Steps(); err != nil {
		return f, err
	}
	begin, before := time.Now(), spent()
	h := verde.Header{Rules: d.rules.Hash(), Claim: *claim, Challenger: d.keys[verde.Challenger].Node(), Defender: d.keys[verde.Defender].Node()}
	g, err := verde.NewGame(d.rules, h, verde.Ed25519{}, 0)
	if err != nil {
		return f, err
	}
	for g.Verdict() == nil {
		p, _ := g.Turn()
		m, err := verde.Respond(g, map[verde.Party]verde.Prover{verde.Challenger: honest, verde.Defender: liar}[p])
		if err != nil {
			return f, err
		}
		signed, err := g.Sign(m, d.keys[p])
		if err == nil {
			err = g.Receive(signed, verde.Tick(time.Since(begin).Milliseconds()))
		}
		if err != nil {
			return f, err
		}
	}
	f.seconds, f.work = time.Since(begin).Seconds(), (spent() - before).Seconds()
	story := g.Story()
	if story.Verdict.Winner != verde.Challenger {
		return f, fmt.Errorf("the liar wins: %s", story.Verdict.Detail)
	}
	f.bytes = float64(story.Bytes[verde.Challenger] + story.Bytes[verde.Defender])
	both := heap()
	runtime.KeepAlive(honest)
	honest = nil
	f.memory = both - heap()
	runtime.KeepAlive(liar)
	return f, nil
}
