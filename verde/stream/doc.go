// Package stream plays disputes of package verde between peers, over libp2p streams.
//
//	challenger ─ Open ─▶ session ◀─ stream ─▶ session ◀─ Accept ─ defender
//	                        │                    │
//	                      Store               Store          one durable write per move
//	                        ▲
//	      spectator ─ Watch ┘      referee: a session of a third peer between the two, on its own clock
//
// A session holds the machine of one dispute. Every stream attached to it brings moves and takes those the other end
// lacks: it makes no difference who carries a move, since each is signed over all that was said before. A connection
// that drops is dialled again; a process that was killed finds its disputes in the store and goes on. A move is durable
// before it is sent, so that nobody is ever led to sign two moves for one place, and a verdict is told until the other
// end says that it has it.
//
// Every byte that comes in is hostile: frames, disputes per peer, streams and errors are bounded, and nothing is
// executed before the challenger has signed a move.
//
// Package node imports it; it imports verde and libp2p.
package stream
