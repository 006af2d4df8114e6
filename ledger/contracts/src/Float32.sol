// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IEEE-754 binary32 as the numeric contract wants it: round to nearest even, subnormals kept, one NaN.
/// @notice Operands are clean 32-bit patterns in a 256-bit word; anything above bit 31 must be zero. Results are so too.
/// @dev Inside, a finite number is m * 2^(k-149) with m < 2^24: k is the exponent field less one, or zero for
/// subnormals, so that packing is (k << 23) + m whether m has its leading bit or not, and rounding up carries into the
/// exponent by itself, up to infinity. Rounding to nearest even at bit n is (x + 2^(n-1) - 1 + bit n of x) >> n.
/// 256 bits hold every intermediate result exactly, or with a sticky unit far below the rounding position.
library Float32 {
    uint256 internal constant NAN = 0x7fc00000;

    function add(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := and(a, 0x7fffffff)
            let y := and(b, 0x7fffffff)
            if lt(x, y) {
                let t := x
                x := y
                y := t
                t := a
                a := b
                b := t
            }
            switch lt(x, 0x7f800000)
            case 0 {
                r := a
                if or(gt(x, 0x7f800000), and(eq(y, 0x7f800000), shr(31, xor(a, b)))) { r := 0x7fc00000 }
            }
            default {
                let k := shr(23, x)
                k := sub(k, gt(k, 0))
                let l := shr(23, y)
                l := sub(l, gt(l, 0))
                let d := sub(k, l)
                switch lt(d, 26)
                case 0 { r := a } // b is less than a quarter of a unit in the last place of a
                default {
                    // Sums below have their leading bit at 49, or at 50 after a carry, if k > 0.
                    x := shl(26, sub(x, shl(23, k)))
                    y := shl(sub(26, d), sub(y, shl(23, l)))
                    switch shr(31, xor(a, b))
                    case 0 {
                        x := add(x, y)
                        if shr(50, x) {
                            k := add(k, 1)
                            x := or(shr(1, x), and(x, 1))
                        }
                        r := add(shl(23, k), shr(26, add(x, add(0x1ffffff, and(shr(26, x), 1)))))
                        if gt(r, 0x7f800000) { r := 0x7f800000 }
                        r := or(r, and(a, 0x80000000))
                    }
                    default {
                        x := sub(x, y)
                        if x {
                            if lt(x, 0x2000000000000) {
                                // Bring the leading bit to 49, or as far as the exponent allows.
                                let t := 1
                                if lt(x, 0x1000000000000) {
                                    t := shl(5, lt(x, 0x40000))
                                    let v := shl(t, x)
                                    let u := shl(4, lt(v, 0x400000000))
                                    v := shl(u, v)
                                    t := or(t, u)
                                    u := shl(3, lt(v, 0x40000000000))
                                    v := shl(u, v)
                                    t := or(t, u)
                                    u := shl(2, lt(v, 0x400000000000))
                                    v := shl(u, v)
                                    t := or(t, u)
                                    u := shl(1, lt(v, 0x1000000000000))
                                    v := shl(u, v)
                                    t := or(or(t, u), lt(v, 0x2000000000000))
                                }
                                if gt(t, k) { t := k }
                                x := shl(t, x)
                                k := sub(k, t)
                            }
                            r := add(shl(23, k), shr(26, add(x, add(0x1ffffff, and(shr(26, x), 1)))))
                            r := or(r, and(a, 0x80000000))
                        }
                    }
                }
            }
        }
    }

    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, b ^ 0x80000000);
    }

    function mul(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            function normal(e, m) -> f, n {
                f := e
                n := or(m, 0x800000)
                if iszero(e) {
                    let t := shl(4, lt(m, 0x100))
                    n := shl(t, m)
                    let u := shl(3, lt(n, 0x10000))
                    n := shl(u, n)
                    f := sub(sub(1, t), u)
                    t := shl(2, lt(n, 0x100000))
                    n := shl(t, n)
                    u := shl(1, lt(n, 0x400000))
                    n := shl(u, n)
                    f := sub(sub(f, t), u)
                    t := lt(n, 0x800000)
                    n := shl(t, n)
                    f := sub(f, t)
                }
            }
            let k := and(shr(23, a), 0xff)
            let l := and(shr(23, b), 0xff)
            let m := and(a, 0x7fffff)
            let n := and(b, 0x7fffff)
            for {} 1 {} {
                switch and(lt(sub(k, 1), 254), lt(sub(l, 1), 254))
                case 0 {
                    let x := and(a, 0x7fffffff)
                    let y := and(b, 0x7fffffff)
                    r := 0x7fc00000
                    if or(gt(x, 0x7f800000), gt(y, 0x7f800000)) { break }
                    let zero := iszero(mul(x, y))
                    if or(eq(x, 0x7f800000), eq(y, 0x7f800000)) {
                        if iszero(zero) { r := or(0x7f800000, and(xor(a, b), 0x80000000)) }
                        break
                    }
                    if zero {
                        r := and(xor(a, b), 0x80000000)
                        break
                    }
                    k, m := normal(k, m)
                    l, n := normal(l, n)
                }
                default {
                    m := or(m, 0x800000)
                    n := or(n, 0x800000)
                }
                m := mul(m, n)
                let s := shr(47, m)
                k := sub(add(add(k, l), s), 128)
                s := add(s, 23)
                if slt(k, 0) {
                    s := sub(s, k)
                    k := 0
                }
                r := add(shl(23, k), shr(s, add(m, add(sub(shl(sub(s, 1), 1), 1), and(shr(s, m), 1)))))
                if gt(r, 0x7f800000) { r := 0x7f800000 }
                r := or(r, and(xor(a, b), 0x80000000))
                break
            }
        }
    }

    /// @return r a * b + c, rounded once.
    function fma(uint256 a, uint256 b, uint256 c) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            function normal(e, m) -> f, n {
                f := e
                n := or(m, 0x800000)
                if iszero(e) {
                    let t := shl(4, lt(m, 0x100))
                    n := shl(t, m)
                    let u := shl(3, lt(n, 0x10000))
                    n := shl(u, n)
                    f := sub(sub(1, t), u)
                    t := shl(2, lt(n, 0x100000))
                    n := shl(t, n)
                    u := shl(1, lt(n, 0x400000))
                    n := shl(u, n)
                    f := sub(sub(f, t), u)
                    t := lt(n, 0x800000)
                    n := shl(t, n)
                    f := sub(f, t)
                }
            }
            let s := and(xor(a, b), 0x80000000)
            let k := and(shr(23, a), 0xff)
            let l := and(shr(23, b), 0xff)
            let p := and(a, 0x7fffff)
            let m := and(b, 0x7fffff)
            let e := and(shr(23, c), 0xff)
            for {} 1 {} {
                switch and(and(lt(sub(k, 1), 254), lt(sub(l, 1), 254)), lt(e, 255))
                case 0 {
                    let x := and(a, 0x7fffffff)
                    let y := and(b, 0x7fffffff)
                    let z := and(c, 0x7fffffff)
                    r := 0x7fc00000
                    if or(or(gt(x, 0x7f800000), gt(y, 0x7f800000)), gt(z, 0x7f800000)) { break }
                    let zero := iszero(mul(x, y))
                    if or(eq(x, 0x7f800000), eq(y, 0x7f800000)) {
                        // Infinity times zero, or infinity less infinity.
                        if or(zero, and(eq(z, 0x7f800000), shr(31, xor(s, c)))) { break }
                        r := or(s, 0x7f800000)
                        break
                    }
                    r := c
                    if eq(z, 0x7f800000) { break }
                    if zero {
                        if iszero(z) { r := and(s, c) }
                        break
                    }
                    k, p := normal(k, p)
                    l, m := normal(l, m)
                }
                default {
                    p := or(p, 0x800000)
                    m := or(m, 0x800000)
                }
                p := mul(p, m) // 2^46 <= p < 2^48, in units of 2^(k+l-300)
                e := sub(e, gt(e, 0))
                m := sub(and(c, 0x7fffffff), shl(23, e)) // of c, in units of 2^(e-149)
                let d := sub(add(k, l), add(e, 151)) // unit of p over that of c
                switch slt(d, 0)
                case 0 {
                    if gt(d, 24) {
                        // c is less than one unit of p, which has all its bits: only whether it is there matters.
                        e := add(e, sub(d, 2))
                        m := gt(m, 0)
                        d := 2
                    }
                    p := shl(d, p)
                }
                default {
                    d := sub(0, d)
                    if gt(d, 51) {
                        // p is less than an eighth of a unit of c, and not zero.
                        p := 1
                        d := 51
                    }
                    e := sub(e, d)
                    m := shl(d, m)
                }
                switch shr(31, xor(s, c))
                case 0 { p := add(p, m) }
                default {
                    switch lt(p, m)
                    case 0 { p := sub(p, m) }
                    default {
                        p := sub(m, p)
                        s := and(c, 0x80000000)
                    }
                    if iszero(p) {
                        r := 0
                        break
                    }
                }
                // n is the number of bits of p, which is below 2^76.
                let n := mul(40, gt(p, 0xffffffffff))
                m := shr(n, p)
                d := mul(20, gt(m, 0xfffff))
                m := shr(d, m)
                n := add(n, d)
                d := mul(10, gt(m, 0x3ff))
                m := shr(d, m)
                n := add(n, d)
                d := mul(5, gt(m, 0x1f))
                n := add(
                    add(n, d),
                    byte(shr(d, m), 0x0001020203030303040404040404040405050505050505050505050505050505)
                )
                e := sub(add(e, n), 24)
                if slt(e, 0) {
                    n := sub(n, e)
                    e := 0
                }
                p := shl(24, p)
                r := add(shl(23, e), shr(n, add(p, add(sub(shl(sub(n, 1), 1), 1), and(shr(n, p), 1)))))
                if gt(r, 0x7f800000) { r := 0x7f800000 }
                r := or(r, s)
                break
            }
        }
    }

    function div(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            function normal(e, m) -> f, n {
                f := e
                n := or(m, 0x800000)
                if iszero(e) {
                    let t := shl(4, lt(m, 0x100))
                    n := shl(t, m)
                    let u := shl(3, lt(n, 0x10000))
                    n := shl(u, n)
                    f := sub(sub(1, t), u)
                    t := shl(2, lt(n, 0x100000))
                    n := shl(t, n)
                    u := shl(1, lt(n, 0x400000))
                    n := shl(u, n)
                    f := sub(sub(f, t), u)
                    t := lt(n, 0x800000)
                    n := shl(t, n)
                    f := sub(f, t)
                }
            }
            let k := and(shr(23, a), 0xff)
            let l := and(shr(23, b), 0xff)
            let m := and(a, 0x7fffff)
            let n := and(b, 0x7fffff)
            for {} 1 {} {
                switch and(lt(sub(k, 1), 254), lt(sub(l, 1), 254))
                case 0 {
                    let x := and(a, 0x7fffffff)
                    let y := and(b, 0x7fffffff)
                    r := 0x7fc00000
                    if or(gt(x, 0x7f800000), gt(y, 0x7f800000)) { break }
                    if eq(x, y) { if or(iszero(x), eq(x, 0x7f800000)) { break } }
                    r := and(xor(a, b), 0x80000000)
                    if or(eq(x, 0x7f800000), iszero(y)) {
                        r := or(r, 0x7f800000)
                        break
                    }
                    if or(eq(y, 0x7f800000), iszero(x)) { break }
                    k, m := normal(k, m)
                    l, n := normal(l, n)
                }
                default {
                    m := or(m, 0x800000)
                    n := or(n, 0x800000)
                }
                let h := lt(m, n)
                m := shl(add(26, h), m)
                let q := div(m, n) // 2^26 <= q < 2^27
                k := sub(add(k, 126), add(l, h))
                switch slt(k, 0)
                case 0 {
                    // A quotient is never half-way between two floats of full precision.
                    r := add(shl(23, k), shr(3, add(q, 4)))
                    if gt(r, 0x7f800000) { r := 0x7f800000 }
                }
                default {
                    q := or(q, lt(mul(q, n), m))
                    k := sub(3, k)
                    r := shr(k, add(q, add(sub(shl(sub(k, 1), 1), 1), and(shr(k, q), 1))))
                }
                r := or(r, and(xor(a, b), 0x80000000))
                break
            }
        }
    }

    function sqrt(uint256 a) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            function normal(e, m) -> f, n {
                f := e
                n := or(m, 0x800000)
                if iszero(e) {
                    let t := shl(4, lt(m, 0x100))
                    n := shl(t, m)
                    let u := shl(3, lt(n, 0x10000))
                    n := shl(u, n)
                    f := sub(sub(1, t), u)
                    t := shl(2, lt(n, 0x100000))
                    n := shl(t, n)
                    u := shl(1, lt(n, 0x400000))
                    n := shl(u, n)
                    f := sub(sub(f, t), u)
                    t := lt(n, 0x800000)
                    n := shl(t, n)
                    f := sub(f, t)
                }
            }
            for {} 1 {} {
                let m := and(a, 0x7fffff)
                let k := shr(23, a)
                switch lt(sub(a, 0x800000), 0x7f000000)
                case 0 {
                    r := a
                    if or(iszero(and(a, 0x7fffffff)), eq(a, 0x7f800000)) { break }
                    r := 0x7fc00000
                    if gt(a, 0x7f800000) { break }
                    k, m := normal(0, m)
                }
                default { m := or(m, 0x800000) }
                m := shl(sub(26, and(k, 1)), m) // 2^48 <= m < 2^50
                // A line within 3 % of the root, three Newton steps, and one unit off if it came out above.
                r := add(11514095, shr(40, mul(22488, m)))
                r := shr(1, add(r, div(m, r)))
                r := shr(1, add(r, div(m, r)))
                r := shr(1, add(r, div(m, r)))
                r := sub(r, gt(mul(r, r), m))
                // A root is never half-way between two floats.
                r := add(shl(23, shr(1, add(k, 125))), shr(1, add(r, 1)))
                break
            }
        }
    }

    /// @notice The larger one; NaN wins, +0 is larger than -0.
    function max(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := and(a, 0x7fffffff)
            let y := and(b, 0x7fffffff)
            r := a
            if slt(xor(x, sub(0, shr(31, a))), xor(y, sub(0, shr(31, b)))) { r := b }
            if or(gt(x, 0x7f800000), gt(y, 0x7f800000)) { r := 0x7fc00000 }
        }
    }

    /// @return r 1 if a < b, else 0, also if one is NaN.
    function lt(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := and(a, 0x7fffffff)
            let y := and(b, 0x7fffffff)
            let s := sub(0, shr(31, a))
            let t := sub(0, shr(31, b))
            r := gt(slt(sub(xor(x, s), s), sub(xor(y, t), t)), or(gt(x, 0x7f800000), gt(y, 0x7f800000)))
        }
    }

    /// @return r 1 if a <= b, else 0, also if one is NaN.
    function le(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := and(a, 0x7fffffff)
            let y := and(b, 0x7fffffff)
            let s := sub(0, shr(31, a))
            let t := sub(0, shr(31, b))
            r := lt(
                or(sgt(sub(xor(x, s), s), sub(xor(y, t), t)), or(gt(x, 0x7f800000), gt(y, 0x7f800000))),
                1
            )
        }
    }

    /// @return r 1 if a == b, else 0, also if one is NaN. The two zeros are equal.
    function eq(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := and(a, 0x7fffffff)
            r := and(or(eq(a, b), iszero(or(x, and(b, 0x7fffffff)))), lt(x, 0x7f800001))
        }
    }
}
