package node

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"verdant/node/control"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/verde"
)

const (
	// minPrefix is the least number of digits that name a claim.
	minPrefix = 8
	// maxAudits is how many claims one request audits.
	maxAudits = 10_000
)

// Audit implements [control.Backend].
func (a *api) Audit(ctx context.Context, req control.AuditRequest, emit func(control.AuditEvent) error) error {
	begin := time.Now()
	var sum control.AuditSummary
	claims, missing, err := a.choose(ctx, req)
	if err != nil {
		return err
	}
	for _, e := range missing {
		sum.Done++
		sum.Unavailable++
		if err := emit(e); err != nil {
			return err
		}
	}
	for _, hash := range claims {
		e, err := a.auditOne(ctx, hash, emit)
		if err != nil {
			return err
		}
		sum.Done++
		switch e.Verdict {
		case control.Agrees:
			sum.Agreed++
		case control.Differs:
			sum.Disagreed++
		default:
			sum.Unavailable++
		}
		if err := emit(e); err != nil {
			return err
		}
	}
	sum.Seconds = time.Since(begin).Seconds()
	return emit(control.AuditEvent{Type: control.AuditDone, Summary: &sum})
}

// auditOne emits the way of one audit and returns its verdict. An error means that the whole request ends.
func (a *api) auditOne(ctx context.Context, hash verde.Hash, emit func(control.AuditEvent) error) (control.AuditEvent, error) {
	n, begin := a.n, time.Now()
	c, err := loadClaim(n.store, n.spec.ID, hash)
	if err != nil {
		return control.AuditEvent{
			Type: control.AuditVerdict, Claim: hash.String(), Verdict: control.Unavailable, Reason: err.Error(),
		}, nil
	}
	e := control.AuditEvent{
		Type: control.AuditStart, Claim: hash.String(), Node: peerName(c.Node), Name: nameOf(c.Node), Round: c.Round, Steps: int(c.Steps),
	}
	if err := emit(e); err != nil {
		return e, err
	}
	var stopped error
	v, err := n.inspector.audit(ctx, c, func(step, steps int, name string) {
		s := e
		s.Type, s.Step, s.Steps, s.StepName = control.AuditStep, step, steps, name
		if stopped == nil {
			stopped = emit(s)
		}
	})
	e.Type, e.Seconds = control.AuditVerdict, time.Since(begin).Seconds()
	switch {
	case stopped != nil:
		return e, stopped
	case isDone(ctx, err):
		return e, err
	case err != nil:
		if !errors.Is(err, swarm.ErrUnavailable) {
			n.log.Warn("audit", "claim", hash.Short(), "err", err)
		}
		e.Verdict, e.Reason = control.Unavailable, err.Error()
	case v.Agrees:
		e.Verdict, e.Reason, e.Step = control.Agrees, v.Detail, int(c.Steps)
	default:
		e.Verdict, e.Reason = control.Differs, v.Detail
		e.Difference = difference(v)
	}
	return e, nil
}

func difference(v *swarm.Verdict) *control.Difference {
	d := &control.Difference{Step: v.Step, StepName: v.StepName, Item: "state root"}
	if v.Step < 0 {
		d.Item, d.StepName = v.StepName, ""
	}
	if !v.Claimed.IsZero() {
		d.Claimed, d.Computed = v.Claimed.String(), v.Computed.String()
	}
	return d
}

// choose lists the claims a request is about, and verdicts for those that nobody has.
func (a *api) choose(ctx context.Context, req control.AuditRequest) (claims []verde.Hash, missing []control.AuditEvent, err error) {
	switch {
	case req.All || req.Latest:
		known, err := a.n.store.Claims(store.ClaimQuery{Latest: req.Latest, Limit: maxAudits})
		if err != nil {
			return nil, nil, err
		}
		seen := map[[32]byte]bool{}
		for _, c := range known {
			if !req.Latest || !seen[c.Author] {
				seen[c.Author] = true
				claims = append(claims, c.Hash)
			}
		}
		return claims, nil, nil
	case len(req.Claims) == 0:
		return nil, nil, control.Errorf(control.CodeBadRequest, "no claim is named")
	}
	for _, text := range req.Claims {
		hash, err := a.find(ctx, text)
		if err != nil {
			var e *control.Error
			if errors.As(err, &e) {
				return nil, nil, err
			}
			missing = append(missing, control.AuditEvent{
				Type: control.AuditVerdict, Claim: text, Verdict: control.Unavailable, Reason: err.Error(),
			})
			continue
		}
		claims = append(claims, hash)
	}
	return claims, missing, nil
}

// find completes a prefix of a claim's hash. A whole hash that is not known here is asked of peers.
func (a *api) find(ctx context.Context, text string) (verde.Hash, error) {
	prefix := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if _, err := hex.DecodeString(prefix + strings.Repeat("0", len(prefix)%2)); err != nil || len(prefix) < minPrefix || len(prefix) > 64 {
		return verde.Hash{}, control.Errorf(control.CodeBadRequest, "%q is no claim: give its hash or at least %d digits of it", text, minPrefix)
	}
	if len(prefix) == 64 {
		hash, err := verde.ParseHash(prefix)
		if err == nil {
			_, err = source{a.n}.Claim(ctx, hash)
		}
		return hash, err
	}
	known, err := a.n.store.Claims(store.ClaimQuery{Limit: maxAudits})
	if err != nil {
		return verde.Hash{}, err
	}
	var found []verde.Hash
	for _, c := range known {
		if strings.HasPrefix(hex.EncodeToString(c.Hash[:]), prefix) {
			found = append(found, c.Hash)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return verde.Hash{}, fmt.Errorf("no claim known here begins with %s: peers are asked for one only by its whole hash", prefix)
	}
	return verde.Hash{}, control.Errorf(control.CodeBadRequest, "%d claims begin with %s: give more digits", len(found), prefix)
}
