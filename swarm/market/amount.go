package market

import (
	"fmt"
	"math/big"
	"strings"
)

// An Amount is a sum of ether in wei, in text a decimal number and a unit: "0.5 ether", "20 gwei", "1 wei". The zero value is 0.
type Amount struct{ wei big.Int }

// units in wei, largest first.
var units = []struct {
	name   string
	digits int
}{{"ether", 18}, {"gwei", 9}, {"wei", 0}}

// Wei makes an amount; negative ones become 0.
func Wei(v *big.Int) (a Amount) {
	if v != nil && v.Sign() > 0 {
		a.wei.Set(v)
	}
	return a
}

// Big returns the amount in wei, a new value.
func (a Amount) Big() *big.Int { return new(big.Int).Set(&a.wei) }

// String writes the amount in the largest unit in which it is not below a thousandth.
func (a Amount) String() string {
	for _, u := range units {
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(u.digits)), nil)
		if u.digits == 0 || new(big.Int).Mul(&a.wei, big.NewInt(1000)).Cmp(scale) >= 0 {
			text := new(big.Rat).SetFrac(&a.wei, scale).FloatString(u.digits)
			if strings.Contains(text, ".") {
				text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
			}
			return text + " " + u.name
		}
	}
	return ""
}

// MarshalText implements [encoding.TextMarshaler].
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// maxWei bounds amounts to what the contracts hold in 96 bits.
var maxWei = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))

// UnmarshalText implements [encoding.TextUnmarshaler].
func (a *Amount) UnmarshalText(text []byte) error {
	bad := fmt.Errorf("amount %q: want a decimal number and ether, gwei or wei, like \"0.5 ether\"", text)
	number, unit, _ := strings.Cut(strings.TrimSpace(string(text)), " ")
	if number == "" || len(number) > 64 || strings.Trim(number, "0123456789.") != "" {
		return bad
	}
	for _, u := range units {
		if u.name != strings.TrimSpace(unit) {
			continue
		}
		r, ok := new(big.Rat).SetString(number)
		if !ok {
			return bad
		}
		r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(u.digits)), nil)))
		if !r.IsInt() || r.Num().Cmp(maxWei) > 0 {
			return fmt.Errorf("amount %q is no whole number of wei below 2^96", text)
		}
		a.wei.Set(r.Num())
		return nil
	}
	return bad
}

func (a Amount) plus(b Amount) Amount { return Wei(new(big.Int).Add(&a.wei, &b.wei)) }

func (a Amount) times(n int64) Amount { return Wei(new(big.Int).Mul(&a.wei, big.NewInt(n))) }

// Cmp compares two amounts.
func (a Amount) Cmp(b Amount) int { return a.wei.Cmp(&b.wei) }
