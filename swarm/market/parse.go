package market

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// MaxFile bounds a program file, in bytes.
const MaxFile = 64 << 10

// ParseFile reads a program file as somebody wrote it, with roots left out. Keys it does not know are refused. [Prepare] completes it.
func ParseFile(data []byte) (*Program, error) {
	if len(data) > MaxFile {
		return nil, fmt.Errorf("read program: %d bytes are over the limit of %d", len(data), MaxFile)
	}
	p := &Program{}
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(p)
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) && len(unknown.Errors) > 0 {
		line, _ := unknown.Errors[0].Position()
		return nil, fmt.Errorf("read program: line %d: unknown key %s: remove it, or use the release it belongs to", line, strings.Join(unknown.Errors[0].Key(), "."))
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, column := wrong.Position()
		return nil, fmt.Errorf("read program: line %d, column %d: %w", line, column, err)
	}
	if err != nil {
		return nil, fmt.Errorf("read program: %w", err)
	}
	return p, nil
}

// A Prepared program is complete, with what has to be served for it.
type Prepared struct {
	Program *Program
	Table   *Table       // of pretraining and supervised, if the program named a file
	Start   *verde.State // if the program named a seed or a file
}

// Prepare completes a program: it reads the files it names from dir, finds the roots, compares those that were given, and validates.
func Prepare(p Program, dir fs.FS) (*Prepared, error) {
	out := &Prepared{Program: &p}
	if p.Spec == 0 {
		p.Spec = repops.SpecVersion
	}
	if p.Kind == RL {
		if err := p.completeRounds(); err != nil {
			return nil, fmt.Errorf("prepare program: %w", err)
		}
	}
	if p.Data.File != "" {
		f, err := open(dir, p.Data.File)
		if err != nil {
			return nil, fmt.Errorf("prepare program: data.file: %w", err)
		}
		defer f.Close()
		if err := out.readTable(f); err != nil {
			return nil, fmt.Errorf("prepare program: %s: %w", p.Data.File, err)
		}
	}
	if err := p.validateModel(); err != nil { // before parameters are drawn
		return nil, fmt.Errorf("prepare program: %w", err)
	}
	if err := out.start(dir); err != nil {
		return nil, fmt.Errorf("prepare program: %w", err)
	}
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("prepare program: %w", err)
	}
	return out, nil
}

func (p *Program) completeRounds() error {
	set, err := task.Lookup(p.Rounds.Bank)
	if err != nil {
		return fmt.Errorf("rounds.bank: %w", err)
	}
	bank, err := task.NewBank(set)
	if err != nil {
		return err
	}
	return settleRoot("rounds.bank_root", &p.Rounds.BankRoot, bank.Root())
}

func (out *Prepared) readTable(r io.Reader) error {
	p := out.Program
	d := &p.Data
	if d.Encoding == "" {
		d.Encoding = EncodingText
	}
	if d.Encoding == EncodingText && p.Model.Vocab == task.VocabSize && d.Low == 0 && d.High == 0 {
		d.Low, d.High = task.Low, task.High
	}
	t, err := ReadTable(r, p.Kind, d.Encoding, p.Model.Vocab)
	if err != nil {
		return err
	}
	if d.High == 0 {
		d.High = p.Model.Vocab
	}
	if err := t.checkTargets(d.Low, d.High); err != nil {
		return err
	}
	root, err := t.Root()
	if err != nil {
		return err
	}
	for _, n := range []struct {
		key  string
		have *uint32
		is   int
	}{{"rows", &d.Rows, t.Rows()}, {"prompt", &d.Prompt, t.Prompt}, {"complete", &d.Complete, t.Complete}} {
		if *n.have != 0 && *n.have != uint32(n.is) {
			return fmt.Errorf("it has data.%s = %d, the program says %d: leave that out, or name the right file", n.key, n.is, *n.have)
		}
		*n.have = uint32(n.is)
	}
	out.Table = t
	return settleRoot("data.root", &d.Root, root)
}

// start finds the state a program begins with.
func (out *Prepared) start(dir fs.FS) error {
	p := out.Program
	switch {
	case p.Start.Seed != nil && p.Start.File != "":
		return errors.New("start.seed and start.file: name one")
	case p.Start.Seed != nil:
		state, err := p.initial()
		if err != nil {
			return err
		}
		out.Start = state
	case p.Start.File != "":
		f, err := open(dir, p.Start.File)
		if err != nil {
			return fmt.Errorf("start.file: %w", err)
		}
		defer f.Close()
		data, err := io.ReadAll(io.LimitReader(f, maxStart))
		if err != nil {
			return fmt.Errorf("start.file %s: %w", p.Start.File, err)
		}
		file, err := policy.ReadSafetensors(data)
		if err != nil {
			return fmt.Errorf("start.file %s: %w", p.Start.File, err)
		}
		if out.Start, err = stateOf(p.model(), file); err != nil {
			return fmt.Errorf("start.file %s: %w", p.Start.File, err)
		}
	default:
		return nil
	}
	return settleRoot("start.root", &p.Start.Root, out.Start.Root())
}

// maxStart bounds a checkpoint file, in bytes: parameters, two moments, and a header.
const maxStart = 3*4*MaxParams + 16<<20

// open opens a file that a program names.
func open(dir fs.FS, name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, fmt.Errorf("%q: want a path with slashes below the program file's directory", name)
	}
	return dir.Open(name)
}

// initial draws the parameters of start.seed.
func (p *Program) initial() (*verde.State, error) {
	m := p.model()
	return m.NewState(m.Initial(*p.Start.Seed))
}

// settleRoot fills in a root that was left out and compares one that was given.
func settleRoot(key string, have *verde.Hash, is verde.Hash) error {
	if !have.IsZero() && *have != is {
		return fmt.Errorf("%s is %s here, the program says %s: leave it out, or use what it was made with", key, is.Short(), have.Short())
	}
	*have = is
	return nil
}

// backendOr returns the backend, or the reference interpreter.
func backendOr(b repops.Backend) repops.Backend {
	if b == nil {
		return repops.Interpreter{}
	}
	return b
}
