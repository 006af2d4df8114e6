// Package task holds the verifiable tasks a swarm learns from: families of questions with one right
// answer each, the vocabulary they are written in, and the task bank, a committed table of every
// question and answer.
//
//	Set ─ families × operands ─▶ Bank ─ tables ─▶ bank root in the manifest
//	                              └─ a question is a row of the bank; its reward is exact match
//
// Because a question is a row number and its answer is in the table, nobody believes what a peer says
// about a question, an answer or a reward, and the reward is a few integer comparisons that the
// operator IR can express. New families are a new Set: the engine sees tables only.
//
// The package is pure. It imports verde for hashing, and anything of swarm or above may import it.
package task
