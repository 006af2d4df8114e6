package control

import (
	"context"
	"net/http"
)

// States of a task.
const (
	TaskOpen       = "open"        // waits for a solver
	TaskTaken      = "taken"       // a solver executes it
	TaskSubmitted  = "submitted"   // a result is committed to; verifiers are drawn, if there are any
	TaskVerifying  = "verifying"   // verifiers re-execute and commit to their verdicts
	TaskRevealing  = "revealing"   // verifiers reveal their verdicts
	TaskContest    = "contestable" // anybody may challenge the result
	TaskChallenged = "challenged"  // a dispute about the result runs
	TaskPaid       = "paid"        // the result stands; everybody is paid
	TaskRefunded   = "refunded"    // nobody gave a result that stands; the submitter has its reward back
)

// Task is one task of the market as a node sees it. Amounts are in wei, times RFC 3339 in UTC.
type Task struct {
	ID      string `json:"id"`      // hash of its terms
	Program string `json:"program"` // its hash
	// Kind, Steps and Params describe the program; they are empty as long as the node has not got it.
	Kind   string `json:"kind,omitempty"`
	Steps  int    `json:"steps,omitempty"`
	Params int    `json:"params,omitempty"`

	State         string `json:"state"`
	Due           string `json:"due,omitempty"` // until when the state may last
	Submitter     string `json:"submitter"`     // account
	SubmitterName string `json:"submitter_name,omitempty"`
	Solver        string `json:"solver,omitempty"`
	SolverName    string `json:"solver_name,omitempty"`
	Attempt       int    `json:"attempt"` // from 1
	Reward        string `json:"reward"`  // of the solver
	Escrow        string `json:"escrow"`  // what the submitter has put down
	Stake         string `json:"stake"`   // what a solver locks
	OpenUntil     string `json:"open_until"`

	// Computation and Post are what the solver commits to: the root over all state roots, and that of the trained state.
	Computation string         `json:"computation,omitempty"`
	Post        string         `json:"post,omitempty"`
	Verifiers   int            `json:"verifiers"`
	Seats       []TaskVerifier `json:"seats,omitempty"`

	// Work is what this node does for the task.
	Work *TaskWork `json:"work,omitempty"`
	// History is what happened to it, oldest first.
	History []TaskEvent `json:"history,omitempty"`
}

// TaskVerifier is one drawn verifier.
type TaskVerifier struct {
	Account string `json:"account"`
	Name    string `json:"name,omitempty"`
	Status  string `json:"status"` // drawn, committed, approved, rejected, missing
}

// TaskWork is how far this node has come with a task.
type TaskWork struct {
	Role   string `json:"role"` // submitter, solver, verifier, watcher
	Step   int    `json:"step"`
	Steps  int    `json:"steps"`
	Detail string `json:"detail,omitempty"`
}

// TaskEvent is one thing that happened to a task, as the ledger or this node knows it.
type TaskEvent struct {
	Time    string `json:"time"`
	Kind    string `json:"kind"`
	Account string `json:"account,omitempty"`
	Name    string `json:"name,omitempty"`
	Amount  string `json:"amount,omitempty"` // wei
	Tx      string `json:"transaction,omitempty"`
	Message string `json:"message"` // a sentence for a person
}

// Tasks are the tasks a node knows, newest first.
type Tasks struct {
	Account string `json:"account"` // this node's
	Tasks   []Task `json:"tasks"`
}

// SubmitTaskRequest posts a task. The node reads the program file and the files it names.
type SubmitTaskRequest struct {
	File string `json:"file"` // absolute path
}

// TaskRequest asks for one task.
type TaskRequest struct {
	ID string `json:"id"` // or a prefix of at least 8 digits
	// Follow keeps the stream open until the task is paid or refunded.
	Follow bool `json:"follow,omitempty"`
}

// FetchTaskRequest writes the trained parameters of a task into a safetensors file.
type FetchTaskRequest struct {
	ID  string `json:"id"`
	Out string `json:"out"` // absolute path
	// Early takes a result that does not stand yet.
	Early bool `json:"early,omitempty"`
	// Force replaces a file that is there already.
	Force bool `json:"force,omitempty"`
}

// FetchedTask is what was written.
type FetchedTask struct {
	ID     string `json:"id"`
	Out    string `json:"out"`
	Post   string `json:"post"`  // root of the state the parameters were compared with
	Bytes  int64  `json:"bytes"` // of the file
	Params int    `json:"params"`
	State  string `json:"state"` // of the task
}

// SubmitTask posts a task.
func (c *Client) SubmitTask(ctx context.Context, req SubmitTaskRequest) (*Task, error) {
	return call[Task](ctx, c, http.MethodPost, "task/submit", req)
}

// Tasks lists tasks.
func (c *Client) Tasks(ctx context.Context) (*Tasks, error) {
	return call[Tasks](ctx, c, http.MethodGet, "tasks", nil)
}

// Task calls fn with a task as it stands, and if it is followed again whenever it changes.
func (c *Client) Task(ctx context.Context, req TaskRequest, fn func(Task) error) error {
	return follow(ctx, c, "task", req, fn)
}

// FetchTask writes a result.
func (c *Client) FetchTask(ctx context.Context, req FetchTaskRequest) (*FetchedTask, error) {
	return call[FetchedTask](ctx, c, http.MethodPost, "task/fetch", req)
}
