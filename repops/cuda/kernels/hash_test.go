package kernels

import (
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// TestMerkleRoot compares roots of tensors of all kinds of lengths with crypto/sha256.
func TestMerkleRoot(t *testing.T) {
	both(t, Options{}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(9, 10))
		leaf, node := Tag([]byte("a.leaf..")), Tag([]byte("\x80\xffnode!."))
		lengths := []int{255, 256, 257, 511, 512, 513, 3*256 + 11, 4 * 256, 5*256 + 13, 70*256 + 3, 200*256 + 12}
		for n := 1; n <= 20; n++ {
			lengths = append(lengths, n) // every place of the padding
		}
		for _, n := range lengths {
			words := make([]uint32, n)
			for i := range words {
				words[i] = r.Uint32()
			}
			root := make([]uint32, hashWords)
			if err := d.execute("merkle root", MerkleRoot(n, leaf, node), [][]uint32{words}, [][]uint32{root}); err != nil {
				t.Fatal(err)
			}
			got, want := bytesOf(root), merkleRoot(words, leaf, node)
			if string(got) != string(want[:]) {
				t.Errorf("root of %d words is %x, want %x", n, got, want)
			}
		}
	})
}

func bytesOf(words []uint32) (b []byte) {
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

func merkleRoot(words []uint32, leaf, node Tag) [32]byte {
	var level [][32]byte
	for at := 0; at < len(words); at += LeafWords {
		level = append(level, sha256.Sum256(append(bytesOf(words[at:min(at+LeafWords, len(words))]), leaf[:]...)))
	}
	for len(level) > 1 {
		var above [][32]byte
		for i := 0; i < len(level); i += 2 {
			var right [32]byte
			if i+1 < len(level) {
				right = level[i+1]
			}
			above = append(above, sha256.Sum256(append(append(level[i][:], right[:]...), node[:]...)))
		}
		level = above
	}
	return level[0]
}
