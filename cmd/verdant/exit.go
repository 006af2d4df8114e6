package main

import (
	"context"
	"errors"

	"verdant/node/control"
	"verdant/node/local"
)

// Exit statuses, the same for every command; see docs/cli.md.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2   // the command line or a setting is wrong
	exitNotRunning  = 3   // there is no node or swarm to talk to
	exitDiffers     = 4   // an audited claim is wrong, a figure does not verify
	exitUnavailable = 5   // an audit could not get what it needed
	exitInterrupted = 130 // Ctrl-C before the command was done
)

// statusError carries an exit status. With a nil err nothing is printed: the command has said what there is to say.
type statusError struct {
	code int
	err  error
}

func (e *statusError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *statusError) Unwrap() error { return e.err }

// usage marks an error as the caller's to correct on the command line or in the settings.
func usage(err error) error {
	if err == nil {
		return nil
	}
	return &statusError{exitUsage, err}
}

func exitCode(ctx context.Context, err error) int {
	var status *statusError
	switch {
	case errors.As(err, &status):
		return status.code
	case control.IsNotRunning(err), errors.Is(err, local.ErrNoSwarm):
		return exitNotRunning
	case ctx.Err() != nil:
		return exitInterrupted
	}
	return exitFailure
}
