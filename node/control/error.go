package control

import (
	"errors"
	"fmt"
	"net/http"
)

// Codes of errors.
const (
	CodeBadRequest  = "bad_request" // the caller's fault; the message says what to change
	CodeNotFound    = "not_found"   // no such claim, peer or path
	CodeUnavailable = "unavailable" // something the node depends on does not answer; try again after the cure
	CodeBusy        = "busy"        // too many calls at once
	CodeInternal    = "internal"
	// CodeNotRunning is made by the client: nothing listens on the socket.
	CodeNotRunning = "not_running"
)

// Error is a failure as it travels over the socket.
type Error struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	// Cure says what to do, if anything is known to help.
	Cure string `json:"cure,omitempty"`
}

// Error returns the message and the cure.
func (e *Error) Error() string {
	if e.Cure == "" {
		return e.Message
	}
	return e.Message + ": " + e.Cure
}

// Errorf makes an error with a code and no cure.
func Errorf(code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// IsNotRunning reports whether err means that no node listens.
func IsNotRunning(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == CodeNotRunning
}

func (e *Error) httpStatus() int {
	switch e.Code {
	case CodeBadRequest:
		return http.StatusBadRequest
	case CodeNotFound:
		return http.StatusNotFound
	case CodeUnavailable, CodeBusy:
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

func asError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{Code: CodeInternal, Message: err.Error()}
}
