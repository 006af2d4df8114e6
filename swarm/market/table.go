package market

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// Table is the rows a program trains on: prompts and completions as tokens, padded with 0. It must not be changed.
type Table struct {
	Prompt, Complete     int      // widths
	Prompts, Completions []uint32 // [rows, width]
	PromptLen, Length    []uint32 // [rows]
}

// Rows returns the number of rows.
func (t *Table) Rows() int { return len(t.PromptLen) }

// tensors are the tables under the names graphs know them by.
func (t *Table) tensors() map[string][]uint32 {
	return map[string][]uint32{
		policy.TablePrompt: t.Prompts, policy.TablePromptLen: t.PromptLen, policy.TableAnswer: t.Completions, policy.TableAnswerLen: t.Length,
	}
}

// Root commits to the table.
func (t *Table) Root() (verde.Hash, error) {
	root, err := verde.StateRoot(t.tensors())
	if err != nil {
		return root, fmt.Errorf("commit to table: %w", err)
	}
	return root, nil
}

// Encode returns the canonical bytes: what is served by the table's root.
func (t *Table) Encode() []byte {
	b := make([]byte, 0, 4*t.Rows()*(t.Prompt+t.Complete+2))
	for _, words := range [][]uint32{t.Prompts, t.PromptLen, t.Completions, t.Length} {
		for _, w := range words {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
	}
	return b
}

// Size is the number of bytes of the encoded table.
func (d *Data) Size() int64 { return 4 * int64(d.Rows) * (int64(d.Prompt) + int64(d.Complete) + 2) }

// DecodeTable reads a table and checks it against what a program says of it.
func DecodeTable(d *Data, b []byte) (*Table, error) {
	if int64(len(b)) != d.Size() {
		return nil, fmt.Errorf("decode table: %d bytes, %d rows of %d+%d tokens have %d", len(b), d.Rows, d.Prompt, d.Complete, d.Size())
	}
	t := &Table{Prompt: int(d.Prompt), Complete: int(d.Complete)}
	rows := int(d.Rows)
	for _, part := range []struct {
		words *[]uint32
		n     int
	}{{&t.Prompts, rows * t.Prompt}, {&t.PromptLen, rows}, {&t.Completions, rows * t.Complete}, {&t.Length, rows}} {
		*part.words = make([]uint32, part.n)
		for i := range *part.words {
			(*part.words)[i] = binary.LittleEndian.Uint32(b[4*i:])
		}
		b = b[4*part.n:]
	}
	root, err := t.Root()
	if err == nil && root != d.Root {
		err = fmt.Errorf("decode table: its root is %s, the program's is %s: it is damaged or another one", root.Short(), d.Root.Short())
	}
	return t, err
}

// Encodings of the lines of a data file.
const (
	EncodingText = "text" // characters of the task vocabulary; completions end with EOS
	EncodingIDs  = "ids"  // decimal token ids separated by spaces
)

// maxLine bounds a line of a data file, in bytes.
const maxLine = 1 << 20

// ReadTable reads a data file: one row a line, prompt and completion separated by a tab. For pretraining a line is one text, whose first
// token is the prompt. Empty lines are passed over. The error names the line.
func ReadTable(r io.Reader, kind Kind, encoding string, vocab uint32) (*Table, error) {
	type row struct{ prompt, completion []uint32 }
	var rows []row
	words, number := 0, 0
	t := &Table{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	for lines.Scan() {
		number++
		line := strings.TrimSuffix(lines.Text(), "\r")
		if line == "" {
			continue
		}
		prompt, completion, err := readRow(line, kind, encoding, vocab)
		if err != nil {
			return nil, fmt.Errorf("read data, line %d: %w", number, err)
		}
		t.Prompt, t.Complete = max(t.Prompt, len(prompt)), max(t.Complete, len(completion))
		rows = append(rows, row{prompt, completion})
		if words = len(rows) * (t.Prompt + t.Complete + 2); words > maxTable {
			return nil, fmt.Errorf("read data, line %d: the table has over %d words: split the data", number, maxTable)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read data, after line %d: %w", number, err)
	}
	if len(rows) == 0 {
		return nil, errors.New("read data: there is no row")
	}
	pad := func(table, tokens []uint32, width int) []uint32 {
		return append(append(table, tokens...), make([]uint32, width-len(tokens))...)
	}
	for _, row := range rows {
		t.Prompts, t.PromptLen = pad(t.Prompts, row.prompt, t.Prompt), append(t.PromptLen, uint32(len(row.prompt)))
		t.Completions, t.Length = pad(t.Completions, row.completion, t.Complete), append(t.Length, uint32(len(row.completion)))
	}
	return t, nil
}

func readRow(line string, kind Kind, encoding string, vocab uint32) (prompt, completion []uint32, err error) {
	before, after, cut := strings.Cut(line, "\t")
	if kind == Pretraining {
		if cut {
			return nil, nil, errors.New("rows of pretraining have no tab")
		}
		tokens, err := readTokens(line, encoding, vocab)
		if err != nil {
			return nil, nil, err
		}
		if encoding == EncodingText {
			tokens = append(tokens, task.EOS)
		}
		if len(tokens) < 2 {
			return nil, nil, errors.New("want at least two tokens")
		}
		return tokens[:1], tokens[1:], nil
	}
	if !cut {
		return nil, nil, errors.New("want a prompt, a tab and a completion")
	}
	if prompt, err = readTokens(before, encoding, vocab); err != nil {
		return nil, nil, err
	}
	if completion, err = readTokens(after, encoding, vocab); err != nil {
		return nil, nil, err
	}
	if encoding == EncodingText {
		completion = append(completion, task.EOS)
	}
	if len(prompt) == 0 || len(completion) == 0 {
		return nil, nil, errors.New("the prompt or the completion is empty")
	}
	return prompt, completion, nil
}

func readTokens(text, encoding string, vocab uint32) ([]uint32, error) {
	var tokens []uint32
	switch encoding {
	case EncodingText:
		ids, err := task.Encode(text)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			tokens = append(tokens, uint32(id))
		}
	case EncodingIDs:
		for _, field := range strings.Fields(text) {
			id, err := strconv.ParseUint(field, 10, 32)
			if err != nil {
				return nil, fmt.Errorf("%q is no token id", field)
			}
			tokens = append(tokens, uint32(id))
		}
	default:
		return nil, fmt.Errorf("encoding %q: want %q or %q", encoding, EncodingText, EncodingIDs)
	}
	for _, id := range tokens {
		if id >= vocab {
			return nil, fmt.Errorf("token %d: the model has tokens 0 to %d", id, vocab-1)
		}
	}
	return tokens, nil
}

// checkTargets refuses completions with tokens that are no targets: they would teach nothing, and no error would say so.
func (t *Table) checkTargets(low, high uint32) error {
	for i, n := range t.Length {
		for j, id := range t.Completions[i*t.Complete : i*t.Complete+int(n)] {
			if id < low || id >= high {
				return fmt.Errorf("row %d has token %d at place %d of its completion; targets are %d to %d (data.low, data.high)", i+1, id, j, low, high-1)
			}
		}
	}
	return nil
}
