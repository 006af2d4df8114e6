package main

import (
	"encoding/json"
	"fmt"
	"io"

	"verdant/node/bench"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/doctor"
	"verdant/node/local"
)

// printer writes results to standard output, for people or as JSON. Each method writes one whole answer, except audit, which is
// called for every event of a stream.
type printer interface {
	status([]*control.Status) error
	peers([]*control.Peers) error
	leaderboard(*control.Leaderboard) error
	audit(control.AuditEvent) error
	summary(*local.Summary) error
	keys([]keyInfo) error
	config(settings []config.Setting, origin bool) error
	version(versionInfo) error
	genesis(genesisInfo) error
	bench(bench.Result) error
	finding(doctor.Finding) error
}

func (a *app) printer() printer {
	if a.json {
		return &jsonPrinter{json.NewEncoder(a.stdout)}
	}
	return &humanPrinter{a.stdout}
}

// jsonPrinter writes the structs of package control and of the commands as they are, one line each.
type jsonPrinter struct{ out *json.Encoder }

func (p *jsonPrinter) print(v any) error {
	if err := p.out.Encode(v); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func (p *jsonPrinter) status(v []*control.Status) error         { return p.print(v) }
func (p *jsonPrinter) peers(v []*control.Peers) error           { return p.print(v) }
func (p *jsonPrinter) leaderboard(v *control.Leaderboard) error { return p.print(v) }
func (p *jsonPrinter) audit(v control.AuditEvent) error         { return p.print(v) }
func (p *jsonPrinter) summary(v *local.Summary) error           { return p.print(v) }
func (p *jsonPrinter) keys(v []keyInfo) error                   { return p.print(v) }
func (p *jsonPrinter) version(v versionInfo) error              { return p.print(v) }
func (p *jsonPrinter) genesis(v genesisInfo) error              { return p.print(v) }
func (p *jsonPrinter) bench(v bench.Result) error               { return p.print(v) }

func (p *jsonPrinter) config(settings []config.Setting, _ bool) error {
	type entry struct {
		Key    string `json:"key"`
		Value  string `json:"value"`
		Origin string `json:"origin"`
		Env    string `json:"env"`
		Flag   string `json:"flag"`
	}
	var entries []entry
	for _, s := range settings {
		entries = append(entries, entry{s.Key, s.Text(), s.Origin, s.Env(), "--" + s.Flag})
	}
	return p.print(entries)
}

// humanPrinter writes tables and sentences. Their form may change at any time.
type humanPrinter struct{ out io.Writer }

func (p *humanPrinter) printf(format string, args ...any) error {
	if _, err := fmt.Fprintf(p.out, format, args...); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
