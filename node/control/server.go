package control

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// ctNDJSON is the media type of a stream.
const ctNDJSON = "application/x-ndjson"

// streamTail is the last line of a stream that failed; a stream that ended well has none.
type streamTail struct {
	Error *Error `json:"error"`
}

// Serve answers calls on l until ctx ends, then lets those in progress finish for at most two seconds. It closes l.
func Serve(ctx context.Context, l net.Listener, b Backend, log *slog.Logger) error {
	srv := &http.Server{
		Handler:           newHandler(b),
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		// Streams end with the node, not after it.
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	if err := srv.Shutdown(grace); err != nil {
		log.Warn("control calls cut off at shutdown", "error", err)
		_ = srv.Close() // nothing more can be done for those calls
	}
	if err := <-done; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

type handler struct {
	backend Backend
	calls   chan struct{} // one slot per call in progress
}

func newHandler(b Backend) http.Handler {
	h := &handler{backend: b, calls: make(chan struct{}, MaxCalls)}
	mux := http.NewServeMux()
	answer(mux, h, "GET /"+Version+"/status", func(ctx context.Context, _ struct{}) (*Status, error) { return b.Status(ctx) })
	answer(mux, h, "GET /"+Version+"/peers", func(ctx context.Context, _ struct{}) (*Peers, error) { return b.Peers(ctx) })
	answer(mux, h, "POST /"+Version+"/leaderboard", b.Leaderboard)
	answer(mux, h, "POST /"+Version+"/shutdown", func(ctx context.Context, req ShutdownRequest) (*struct{}, error) {
		return &struct{}{}, b.Shutdown(ctx, req)
	})
	answer(mux, h, "POST /"+Version+"/payout", b.Payout)
	answer(mux, h, "POST /"+Version+"/receipt", b.Receipt)
	answer(mux, h, "POST /"+Version+"/stake", b.Stake)
	answer(mux, h, "POST /"+Version+"/disputes", b.Disputes)
	answer(mux, h, "POST /"+Version+"/dispute/open", b.OpenDispute)
	stream(mux, h, "POST /"+Version+"/dispute", b.Dispute)
	answer(mux, h, "POST /"+Version+"/task/submit", b.SubmitTask)
	answer(mux, h, "POST /"+Version+"/task/fetch", b.FetchTask)
	answer(mux, h, "GET /"+Version+"/tasks", func(ctx context.Context, _ struct{}) (*Tasks, error) { return b.Tasks(ctx) })
	stream(mux, h, "POST /"+Version+"/task", b.Task)
	stream(mux, h, "POST /"+Version+"/audit", b.Audit)
	stream(mux, h, "POST /"+Version+"/events", b.Events)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeError(w, &Error{
			Code: CodeNotFound, Message: "no such call: " + r.Method + " " + r.URL.Path,
			Cure: "client and node may be of different versions; restart the node with this binary",
		})
	})
	return mux
}

// enter takes a slot, or answers CodeBusy and returns false. The caller frees the slot with leave.
func (h *handler) enter(w http.ResponseWriter) bool {
	select {
	case h.calls <- struct{}{}:
		return true
	default:
		writeError(w, &Error{Code: CodeBusy, Message: "the node answers too many control calls already", Cure: "try again in a moment"})
		return false
	}
}

func (h *handler) leave() { <-h.calls }

// answer installs a call with one response.
func answer[Req, Resp any](mux *http.ServeMux, h *handler, pattern string, f func(context.Context, Req) (*Resp, error)) {
	mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		if !h.enter(w) {
			return
		}
		defer h.leave()
		var req Req
		if err := readRequest(w, r, &req); err != nil {
			writeError(w, err)
			return
		}
		resp, err := f(r.Context(), req)
		if err != nil {
			writeError(w, asError(err))
			return
		}
		writeJSON(w, http.StatusOK, resp)
	})
}

// stream installs a call with a line per event.
func stream[Req, Event any](
	mux *http.ServeMux, h *handler, pattern string, f func(context.Context, Req, func(Event) error) error,
) {
	mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		if !h.enter(w) {
			return
		}
		defer h.leave()
		var req Req
		if err := readRequest(w, r, &req); err != nil {
			writeError(w, err)
			return
		}
		out, begun := json.NewEncoder(w), false
		rc := http.NewResponseController(w)
		err := f(r.Context(), req, func(e Event) error {
			if !begun {
				begun = true
				w.Header().Set("Content-Type", ctNDJSON)
			}
			if err := out.Encode(e); err != nil {
				return err
			}
			return rc.Flush()
		})
		switch {
		case err == nil && !begun:
			w.Header().Set("Content-Type", ctNDJSON)
		case err != nil && !begun:
			writeError(w, asError(err))
		case err != nil:
			_ = out.Encode(streamTail{asError(err)}) // the client may be the one who went away
		}
	})
}

func readRequest(w http.ResponseWriter, r *http.Request, into any) *Error {
	if r.Method == http.MethodGet {
		return nil
	}
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, MaxRequest))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return Errorf(CodeBadRequest, "read request: %v", err)
	}
	return nil
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil { // a NaN in a report, say
		status, body = http.StatusInternalServerError, []byte(`{"code":"internal","message":"the answer does not fit into JSON"}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // a client that hung up needs no answer
}

func writeError(w http.ResponseWriter, e *Error) { writeJSON(w, e.httpStatus(), e) }
