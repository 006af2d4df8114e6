package market

import (
	"errors"
	"fmt"
	"time"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// Kind is what a program does.
type Kind string

// The kinds.
const (
	Pretraining Kind = "pretraining" // cross-entropy on every token of a row but its first
	Supervised  Kind = "supervised"  // cross-entropy on the completion of a row
	RL          Kind = "rl"          // rounds of sampling, scoring and the clipped policy loss, on questions of a task bank
)

// Program says what is to be executed, to the last bit. All but Offer and the File fields is hashed.
type Program struct {
	Kind Kind   `toml:"kind"`
	Spec uint32 `toml:"spec"` // version of the numeric contract
	Seed uint32 `toml:"seed"` // the run's word in the keys of all random numbers

	Model    manifest.Model `toml:"model"`
	Start    Start          `toml:"start"`
	Data     Data           `toml:"data,omitempty"`     // of pretraining and supervised
	Training Training       `toml:"training,omitempty"` // of pretraining and supervised
	Rounds   Rounds         `toml:"rounds,omitempty"`   // of rl

	Offer Offer `toml:"offer"`
}

// Start is the state a program begins with.
type Start struct {
	// Root is the state's root. In a program file it may be left out: it is found by drawing the parameters or reading the file.
	Root verde.Hash `toml:"root,omitempty"`
	// Seed draws the parameters (policy.Model.Initial) and starts with a fresh optimizer. Without it, the state is a checkpoint that
	// somebody serves by its root.
	Seed *uint32 `toml:"seed,omitempty"`
	// File is a safetensors file with the parameters, and perhaps the optimizer's moments, relative to the program file. Not hashed.
	File string `toml:"file,omitempty"`
}

// Data commits to the rows trained on.
type Data struct {
	Root     verde.Hash `toml:"root,omitempty"`     // state root of the table
	Rows     uint32     `toml:"rows,omitempty"`     // of the table
	Prompt   uint32     `toml:"prompt,omitempty"`   // tokens of the longest prompt
	Complete uint32     `toml:"complete,omitempty"` // tokens of the longest completion
	Low      uint32     `toml:"low"`                // token ids low to high-1 can be targets
	High     uint32     `toml:"high"`
	// File has one row a line, relative to the program file, and says what Root, Rows, Prompt and Complete are. Not hashed. See [ReadTable].
	File string `toml:"file,omitempty"`
	// Encoding is how the lines of File are written: "text", or "ids". Not hashed.
	Encoding string `toml:"encoding,omitempty"`
}

// Training is how supervised steps train.
type Training struct {
	Steps    uint32  `toml:"steps"`     // updates
	Batch    uint32  `toml:"batch"`     // rows per update
	LR       float32 `toml:"lr"`        // peak
	Warmup   uint32  `toml:"warmup"`    // steps of linear rise
	LRFloor  float32 `toml:"lr_floor"`  // share of the peak at which the cosine ends
	ClipNorm float32 `toml:"clip_norm"` // global gradient norm
	Beta1    float32 `toml:"beta1"`
	Beta2    float32 `toml:"beta2"`
	Eps      float32 `toml:"eps"`
}

// Rounds is how rl rounds train: as a node of a swarm does that trains on all its own groups and on nobody else's.
type Rounds struct {
	Bank        string     `toml:"bank"`                // task set this release must have
	BankRoot    verde.Hash `toml:"bank_root,omitempty"` // state root over the bank's tables; may be left out in a file
	Families    uint32     `toml:"families"`            // bit f set: questions of family f are drawn
	Rounds      uint32     `toml:"rounds"`
	Questions   uint32     `toml:"questions"` // per round
	Group       uint32     `toml:"group"`     // completions per question
	Epochs      uint32     `toml:"epochs"`    // updates per round
	Temperature float32    `toml:"temperature"`
	LR          float32    `toml:"lr"`
	Warmup      uint32     `toml:"warmup"` // rounds of linear rise
	ClipNorm    float32    `toml:"clip_norm"`
	ClipLow     float32    `toml:"clip_low"`
	ClipHigh    float32    `toml:"clip_high"`
	Beta1       float32    `toml:"beta1"`
	Beta2       float32    `toml:"beta2"`
	Eps         float32    `toml:"eps"`
}

// Limits of a program. They bound what a stranger's program can make a node allocate before it has decided anything.
const (
	MaxSteps   = 1 << 16 // graph executions
	MaxParams  = 1 << 28 // of the model
	maxTokens  = 1 << 22 // positions of one update
	maxInputs  = 1 << 26 // words of all completions of rl rounds
	maxTable   = 1 << 26 // words of a table
	maxVocab   = 1 << 18
	maxContext = 1 << 15
)

// Steps is the number of graph executions.
func (p *Program) Steps() int {
	if p.Kind == RL {
		return int(p.Rounds.Rounds) * (2 + int(p.Rounds.Epochs))
	}
	return int(p.Training.Steps)
}

// Validate checks that this release can execute the program. It does not look at data or states.
func (p *Program) Validate() error {
	if p.Spec != repops.SpecVersion {
		return fmt.Errorf("spec %d: this release speaks version %d of the numeric contract in programs", p.Spec, repops.SpecVersion)
	}
	if p.Start.Root.IsZero() {
		return errors.New("start.root is missing: name start.seed or start.file, or the root of a checkpoint that somebody serves")
	}
	if err := p.validateModel(); err != nil {
		return err
	}
	switch p.Kind {
	case Pretraining, Supervised:
		if p.Rounds != (Rounds{}) {
			return fmt.Errorf("a %s program has no section rounds", p.Kind)
		}
		return p.validateTraining()
	case RL:
		if p.Training != (Training{}) || p.Data != (Data{}) {
			return errors.New("an rl program has no sections data and training: its questions come from a task bank")
		}
		return p.validateRounds()
	}
	return fmt.Errorf("kind %q: want %q, %q or %q", p.Kind, Pretraining, Supervised, RL)
}

func (p *Program) validateModel() error {
	m := &p.Model
	err := errors.Join(
		count("model.vocab", m.Vocab, 2, maxVocab),
		count("model.dim", m.Dim, 2, 1<<14),
		count("model.layers", m.Layers, 1, 256),
		count("model.heads", m.Heads, 1, 256),
		count("model.kv_heads", m.KVHeads, 1, 256),
		count("model.hidden", m.Hidden, 1, 1<<17),
		count("model.context", m.Context, 1, maxContext),
		within("model.rope_theta", m.RopeTheta, 1, 1e9),
		within("model.norm_eps", m.NormEps, 1e-12, 1),
	)
	switch {
	case err != nil:
		return err
	case m.Dim%(2*m.Heads) != 0:
		return fmt.Errorf("model.dim %d: want a multiple of twice model.heads, %d", m.Dim, 2*m.Heads)
	case m.Heads%m.KVHeads != 0:
		return fmt.Errorf("model.heads %d: want a multiple of model.kv_heads, %d", m.Heads, m.KVHeads)
	}
	// Sizes of single parameters are bounded above, so the sum cannot overflow.
	if n := p.model().Size(); n > MaxParams {
		return fmt.Errorf("model of %d parameters, limit %d", n, MaxParams)
	}
	return nil
}

func (p *Program) validateTraining() error {
	d, t := &p.Data, &p.Training
	if err := errors.Join(
		count("data.rows", d.Rows, 1, 1<<24),
		count("data.prompt", d.Prompt, 1, maxContext),
		count("data.complete", d.Complete, 1, maxContext),
		count("data.high", d.High, 2, p.Model.Vocab),
		count("data.low", d.Low, 0, d.High-min(d.High, 1)),
		count("training.steps", t.Steps, 1, MaxSteps),
		count("training.batch", t.Batch, 1, 1<<14),
		count("training.warmup", t.Warmup, 0, MaxSteps),
		within("training.lr", t.LR, 1e-9, 1),
		within("training.lr_floor", t.LRFloor, 0, 1),
		within("training.clip_norm", t.ClipNorm, 1e-6, 1e6),
		within("training.beta1", t.Beta1, 0, 0.99999),
		within("training.beta2", t.Beta2, 0, 0.99999),
		within("training.eps", t.Eps, 1e-20, 1),
	); err != nil {
		return err
	}
	width := uint64(d.Prompt) + uint64(d.Complete)
	switch {
	case d.Root.IsZero():
		return errors.New("data.root is missing: name data.file")
	case p.Kind == Pretraining && d.Prompt != 1:
		return fmt.Errorf("data.prompt %d: rows of pretraining have a prompt of one token", d.Prompt)
	case width-1 > uint64(p.Model.Context):
		return fmt.Errorf("rows of %d+%d tokens do not fit into model.context %d", d.Prompt, d.Complete, p.Model.Context)
	case uint64(d.Rows)*(width+2) > maxTable:
		return fmt.Errorf("a table of %d rows of %d+%d tokens has over %d words", d.Rows, d.Prompt, d.Complete, maxTable)
	case uint64(t.Batch)*width > maxTokens:
		return fmt.Errorf("updates of %d rows of %d tokens: at most %d tokens", t.Batch, width, maxTokens)
	case uint64(t.Steps)*uint64(t.Batch) > maxInputs:
		return fmt.Errorf("%d updates of %d rows: at most %d rows in all", t.Steps, t.Batch, maxInputs)
	}
	return nil
}

func (p *Program) validateRounds() error {
	r := &p.Rounds
	set, err := task.Lookup(r.Bank)
	if err != nil {
		return fmt.Errorf("rounds.bank: %w", err)
	}
	if err := errors.Join(
		count("model.vocab", p.Model.Vocab, task.VocabSize, task.VocabSize),
		count("model.context", p.Model.Context, uint32(set.PromptMax+set.AnswerMax), maxContext),
		count("rounds.rounds", r.Rounds, 1, MaxSteps/3),
		count("rounds.questions", r.Questions, 1, 1024),
		count("rounds.group", r.Group, 2, 64),
		count("rounds.epochs", r.Epochs, 1, 16),
		count("rounds.warmup", r.Warmup, 1, MaxSteps),
		within("rounds.temperature", r.Temperature, 0.01, 100),
		within("rounds.lr", r.LR, 1e-9, 1),
		within("rounds.clip_norm", r.ClipNorm, 1e-6, 1e6),
		within("rounds.clip_low", r.ClipLow, 0, 1),
		within("rounds.clip_high", r.ClipHigh, 1, 100),
		within("rounds.beta1", r.Beta1, 0, 0.99999),
		within("rounds.beta2", r.Beta2, 0, 0.99999),
		within("rounds.eps", r.Eps, 1e-20, 1),
		set.CheckFamilies(r.Families),
	); err != nil {
		return err
	}
	switch {
	case r.BankRoot.IsZero():
		return errors.New("rounds.bank_root is missing")
	case p.Steps() > MaxSteps:
		return fmt.Errorf("%d rounds of %d steps: at most %d steps", r.Rounds, 2+r.Epochs, MaxSteps)
	case uint64(r.Rounds)*uint64(r.Questions*r.Group)*uint64(set.AnswerMax) > maxInputs:
		return fmt.Errorf("%d rounds of %d completions: at most %d tokens in all", r.Rounds, r.Questions*r.Group, maxInputs)
	}
	return nil
}

// model is the shape with the ids that can be targets.
func (p *Program) model() policy.Model {
	m := policy.ModelOf(p.Model, p.Spec)
	if p.Kind != RL {
		m.Low, m.High = int(p.Data.Low), int(p.Data.High)
	}
	return m
}

// planning is what it costs to work out what the contract knows of one step, in the multiply-adds of the same time.
const planning = 200_000_000

// Work estimates the multiply-adds of executing the program: three per parameter and token, one of them for the forward pass; and
// what it takes to prepare its steps.
func (p *Program) Work() uint64 { return p.execution() + planning*uint64(p.Steps()) }

func (p *Program) execution() uint64 {
	params := uint64(p.model().Size())
	if p.Kind != RL {
		t := &p.Training
		return 3 * params * uint64(t.Steps) * uint64(t.Batch) * uint64(p.Data.Prompt+p.Data.Complete-1)
	}
	r := &p.Rounds
	set, err := task.Lookup(r.Bank)
	if err != nil { // refused by Validate
		return 0
	}
	return params * uint64(2+3*r.Epochs) * uint64(r.Rounds) * uint64(r.Questions*r.Group) * uint64(set.PromptMax+set.AnswerMax)
}

// stream is a source of randomness of a step or round.
func (p *Program) stream(step uint32, purpose repops.Purpose) repops.Stream {
	return repops.Stream{Run: p.Seed, Round: step, Purpose: purpose}
}

// A Duration is a time span, in TOML a string like "10m".
type Duration time.Duration

// MarshalText implements [encoding.TextMarshaler].
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("duration %q: want a number and a unit, like \"10m\"", text)
	}
	*d = Duration(v)
	return nil
}

func count(key string, v, lo, hi uint32) error {
	if v < lo || v > hi {
		return fmt.Errorf("%s %d: want %d to %d", key, v, lo, hi)
	}
	return nil
}

// within also refuses NaN, which is neither below nor above anything.
func within(key string, v, lo, hi float32) error {
	if v >= lo && v <= hi {
		return nil
	}
	return fmt.Errorf("%s %v: want %v to %v", key, v, lo, hi)
}
