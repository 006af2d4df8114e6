package p2p

import "github.com/ipfs/go-datastore/query"

var allKeys = query.Query{Prefix: "/", KeysOnly: true}
