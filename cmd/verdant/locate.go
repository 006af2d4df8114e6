package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/node/local"
)

// upName is the directory of the local swarm below the default home; nodes that joined other swarms lie beside it.
const upName = "local"

// homeOr returns the home that was named, or the given directory below the default home.
func (a *app) homeOr(name string) (string, error) {
	if a.home != "" {
		return filepath.Abs(a.home)
	}
	base, err := home.Default()
	if err != nil {
		return "", err
	}
	return filepath.Join(base, name), nil
}

// target is a home somebody asks about.
type target struct {
	dir   string
	homes []string // of the nodes in it
}

func newTarget(dir string) (*target, error) {
	t := &target{dir: dir, homes: []string{dir}}
	if !local.IsHome(dir) {
		return t, nil
	}
	var err error
	t.homes, err = local.NodeHomes(dir)
	return t, err
}

// alive returns clients of those nodes of the target that answer.
func (t *target) alive(ctx context.Context) []*control.Client {
	var clients []*control.Client
	for _, dir := range t.homes {
		c := control.NewClient(control.SocketPath(dir))
		ask, cancel := context.WithTimeout(ctx, 3*time.Second)
		if _, err := c.Status(ask); err == nil {
			clients = append(clients, c)
		}
		cancel()
	}
	return clients
}

// locate finds the home a question is about: the one that was named; else the only one in which something runs; else the only one
// there is.
func (a *app) locate(ctx context.Context) (*target, error) {
	if a.home != "" {
		dir, err := filepath.Abs(a.home)
		if err != nil {
			return nil, fmt.Errorf("resolve --home: %w", err)
		}
		return newTarget(dir)
	}
	base, err := home.Default()
	if err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(base)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("look for homes: %w", err)
	}
	var all, running []*target
	for _, e := range entries {
		dir := filepath.Join(base, e.Name())
		if pid, _ := home.Owner(dir); pid == 0 { // was never a home
			continue
		}
		t, err := newTarget(dir)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
		if len(t.alive(ctx)) > 0 {
			running = append(running, t)
		}
	}
	switch {
	case len(running) == 1:
		return running[0], nil
	case len(running) > 1:
		return nil, usage(fmt.Errorf("several homes are in use: name one of them with --home:%s", list(running)))
	case len(all) == 1:
		return all[0], nil
	case len(all) > 1:
		return nil, usage(fmt.Errorf("nothing runs, and there are several homes: name one of them with --home:%s", list(all)))
	}
	return nil, &control.Error{
		Code: control.CodeNotRunning, Message: "there is no home of Verdant below " + base,
		Cure: `start a swarm with "verdant up", join one with "verdant join", or name a home with --home`,
	}
}

func list(targets []*target) string {
	var b strings.Builder
	for _, t := range targets {
		b.WriteString("\n  " + t.dir)
	}
	return b.String()
}

// ask calls fn with the nodes that answer. If none does and start is set, the nodes of the home are started without doing rounds,
// and stopped when fn returns. node chooses one of a local swarm: its number, or 0 for all.
func (a *app) ask(ctx context.Context, node int, start bool, fn func(context.Context, []*control.Client) error) error {
	t, err := a.locate(ctx)
	if err != nil {
		return err
	}
	if pid, _ := home.Owner(t.dir); pid == 0 {
		return &control.Error{
			Code: control.CodeNotRunning, Message: t.dir + " is no home of Verdant",
			Cure: `start a swarm with "verdant up", join one with "verdant join", or name another home with --home`,
		}
	}
	if node > len(t.homes) || node < 0 {
		return usage(fmt.Errorf("--node %d: %s has nodes 1 to %d", node, t.dir, len(t.homes)))
	}
	one := *t
	if node > 0 {
		one.homes = t.homes[node-1 : node]
	}
	if clients := one.alive(ctx); len(clients) > 0 {
		return fn(ctx, clients)
	}
	if !start {
		return &control.Error{
			Code: control.CodeNotRunning, Message: "nothing runs in " + t.dir,
			Cure: `start it with "verdant up" or "verdant join", or name another home with --home`,
		}
	}
	fmt.Fprintf(a.stderr, "Nothing runs in %s: starting it to ask, without doing rounds.\n", t.dir)
	return a.wake(ctx, t, node, fn)
}

// askAccounts prints what each node answers of its account. What changes something names it in whose, and is for one node.
func askAccounts[T any](ctx context.Context, a *app, node int, start bool, whose string,
	ask func(context.Context, *control.Client) (T, error), line func(T) string,
) error {
	return a.ask(ctx, node, start, func(ctx context.Context, clients []*control.Client) error {
		if len(clients) > 1 && whose != "" {
			return usage(fmt.Errorf("there are %d nodes: say whose %s with --node", len(clients), whose))
		}
		for _, c := range clients {
			answer, err := ask(ctx, c)
			if err != nil {
				return err
			}
			if a.json {
				err = a.encode(answer)
			} else {
				_, err = fmt.Fprintln(a.stdout, line(answer))
			}
			if err != nil {
				return fmt.Errorf("print: %w", err)
			}
		}
		return nil
	})
}

func (a *app) wake(ctx context.Context, t *target, node int, fn func(context.Context, []*control.Client) error) error {
	binary, err := a.executable()
	if err != nil {
		return err
	}
	if !local.IsHome(t.dir) {
		return local.Visit(ctx, binary, t.dir, a.quiet(), func(ctx context.Context, c *control.Client) error {
			return fn(ctx, []*control.Client{c})
		})
	}
	settings, err := a.nodeSettings(t.dir)
	if err != nil {
		return err
	}
	if err := settings.Set("up.nodes", strconv.Itoa(len(t.homes)), "the home"); err != nil {
		return err
	}
	s, err := local.Open(local.Options{
		Home: t.dir, Settings: settings, Binary: binary, Existing: true, Purpose: "audit", Log: a.quiet(),
	})
	if err != nil {
		return err
	}
	err = s.Serve(ctx, func(ctx context.Context, nodes []*control.Client) error {
		if node > 0 {
			nodes = nodes[node-1 : node]
		}
		return fn(ctx, nodes)
	})
	return errors.Join(err, s.Close())
}
