package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"verdant/node/control"
)

// table lines up columns for people. A column whose heading begins with ">" is aligned to the right.
type table struct {
	head []string
	rows [][]string
}

func newTable(head ...string) *table { return &table{head: head} }

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// lines returns the table line by line, without trailing blanks.
func (t *table) lines() []string {
	widths := make([]int, len(t.head))
	right := make([]bool, len(t.head))
	head := make([]string, len(t.head))
	for i, h := range t.head {
		head[i], right[i] = strings.CutPrefix(h, ">")
	}
	all := append([][]string{head}, t.rows...)
	for _, row := range all {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var out []string
	for _, row := range all {
		var b strings.Builder
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i > 0 {
				b.WriteString("  ")
			}
			if right[i] {
				b.WriteString(pad + cell)
			} else {
				b.WriteString(cell + pad)
			}
		}
		out = append(out, strings.TrimRight(b.String(), " "))
	}
	return out
}

func (t *table) print(w io.Writer) error {
	if _, err := io.WriteString(w, strings.Join(t.lines(), "\n")+"\n"); err != nil {
		return fmt.Errorf("print table: %w", err)
	}
	return nil
}

// score shows a mean with two digits, or a dash.
func score(s *control.Score) string {
	if s == nil {
		return "-"
	}
	return fmt.Sprintf("%.2f", s.Mean)
}

// gain shows where a score began and where it is.
func gain(first, last *control.Score) string {
	if first == nil || last == nil || first == last {
		return score(last)
	}
	return score(first) + " → " + score(last)
}

func round(n int64) string {
	if n < 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

// short cuts a hash for people; commands accept such prefixes.
func short(hash string) string {
	if len(hash) > 12 {
		return hash[:12]
	}
	return hash
}

func mebibytes(bytes uint64) string { return fmt.Sprintf("%.0f MiB", float64(bytes)/(1<<20)) }
