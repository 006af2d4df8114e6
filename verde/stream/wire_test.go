package stream

import (
	"bufio"
	"bytes"
	"testing"

	"google.golang.org/protobuf/proto"

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
