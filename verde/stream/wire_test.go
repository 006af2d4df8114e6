package stream

import (
	"bufio"
	"bytes"
	"testing"

	"google.golang.org/protobuf/proto"

	"verdant/repops"
	"verdant/verde"
	"verdant/verde/stream/pb"
)

// FuzzFrame feeds a stream with anything. What is taken must be within the bounds and read back the same.
func FuzzFrame(f *testing.F) {
	for _, frame := range []*pb.Frame{
		helloFrame(&pb.Hello{Dispute: make([]byte, 32), Have: 3, Watch: true}),
		moveFrame(verde.Entry{At: 5, Signed: verde.Signed{Seq: 1, Body: []byte{1, 2}, Sig: make([]byte, 64)}}, []byte{3}),
		overFrame(77, nil), overFrame(78, &verde.Seal{Referee: verde.NodeID{1}, Winner: verde.Defender, Reason: verde.ByClock, Sig: []byte{2}}), refusalFrame(refuse(pb.Reason_BUSY, "later")),
	} {
		var b bytes.Buffer
		if err := writeFrame(&b, frame); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Add([]byte{0})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x0f})
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := bufio.NewReader(bytes.NewReader(raw))
		for {
			frame, err := readFrame(r)
			if err != nil {
				return
			}
			if m := frame.GetMove(); m != nil && (len(m.Body) > verde.MaxMove || len(m.Sig) > verde.MaxSignature) {
				t.Fatal("an oversized move was taken")
			}
			var b bytes.Buffer
			if err := writeFrame(&b, frame); err != nil {
				t.Fatal(err)
			}
			again, err := readFrame(bufio.NewReader(&b))
			if err != nil || !proto.Equal(again, frame) {
				t.Fatalf("read back %v, %v", again, err)
			}
		}
	})
}

// FuzzStored reads a dispute from parts that a damaged disk might give. What is read can be written and read again.
func FuzzStored(f *testing.F) {
	c := verde.Claim{
		Spec: repops.SpecVersion, Swarm: verde.Hash{1}, Node: verde.NodeID{2}, Graphs: verde.Hash{3}, Pre: verde.Hash{4}, Inputs: verde.Hash{5},
		Computation: verde.Hash{6}, Rollouts: verde.Hash{7}, Post: verde.Hash{8}, Steps: 4, Families: 1,
	}
	t := verde.Transcript{Header: verde.Header{Claim: c, Challenger: verde.NodeID{9}, Defender: c.Node}}
	head, err := begin(&t, verde.NodeID{3})
	if err != nil {
		f.Fatal(err)
	}
	move, err := entry(verde.Entry{At: 7, Signed: verde.Signed{Body: []byte{1}, Sig: []byte{2}}}, []byte{3}, 8)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(head, move)
	f.Add(move, head)
	f.Fuzz(func(t *testing.T, head, move []byte) {
		k, err := join([][]byte{head, move})
		if err != nil {
			return
		}
		if head, err = begin(&k.Transcript, k.to); err != nil {
			t.Fatal(err)
		}
		if move, err = entry(k.Entries[0], k.pledges[k.Entries[0].Seq], k.wall); err != nil {
			t.Fatal(err)
		}
		again, err := join([][]byte{head, move})
		if err != nil || again.to != k.to || again.wall != k.wall || !bytes.Equal(again.Encode(), k.Encode()) {
			t.Fatalf("%+v is read back as %+v, %v", k, again, err)
		}
	})
}
