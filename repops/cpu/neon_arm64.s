#include "textflag.h"

// Go's assembler lacks most of the vector arithmetic of arm64: these are the
// instructions by their encodings, on four words of 32 bits. d, n and m are
// register numbers.
#define FADD(m, n, d) WORD $(0x4E20D400 | (m)<<16 | (n)<<5 | (d))
#define FSUB(m, n, d) WORD $(0x4EA0D400 | (m)<<16 | (n)<<5 | (d)) // d = n − m
#define FMUL(m, n, d) WORD $(0x6E20DC00 | (m)<<16 | (n)<<5 | (d))
#define FMLA(m, n, d) WORD $(0x4E20CC00 | (m)<<16 | (n)<<5 | (d)) // d += n·m, fused
#define FMAX(m, n, d) WORD $(0x4E20F400 | (m)<<16 | (n)<<5 | (d)) // a NaN wins
#define FCMGT(m, n, d) WORD $(0x6EA0E400 | (m)<<16 | (n)<<5 | (d)) // n > m
#define FCMEQ(m, n, d) WORD $(0x4E20E400 | (m)<<16 | (n)<<5 | (d))
#define ADD4(m, n, d) WORD $(0x4EA08400 | (m)<<16 | (n)<<5 | (d))
#define SUB4(m, n, d) WORD $(0x6EA08400 | (m)<<16 | (n)<<5 | (d)) // d = n − m
#define SSHR1(n, d) WORD $(0x4F3F0400 | (n)<<5 | (d))
#define SHL23(n, d) WORD $(0x4F375400 | (n)<<5 | (d))
#define BSL(m, n, d) WORD $(0x6E601C00 | (m)<<16 | (n)<<5 | (d)) // d ? n : m
#define MOV(n, d) WORD $(0x4EA01C00 | (n)<<16 | (n)<<5 | (d))
#define SPLAT(from, word, d) WORD $(0x4E040400 | (word)<<19 | (from)<<5 | (d))

// FMLA by a word of m: d += n·m[word].
#define FMLA0(m, n, d) WORD $(0x4F801000 | (m)<<16 | (n)<<5 | (d))
#define FMLA1(m, n, d) WORD $(0x4FA01000 | (m)<<16 | (n)<<5 | (d))
#define FMLA2(m, n, d) WORD $(0x4F801800 | (m)<<16 | (n)<<5 | (d))
#define FMLA3(m, n, d) WORD $(0x4FA01800 | (m)<<16 | (n)<<5 | (d))

// EACHROW runs an action on the registers of each of eight rows of c: two
// vectors a row, in V0 to V15.
#define EACHROW(action) \
	action(0, 1) \
	action(2, 3) \
	action(4, 5) \
	action(6, 7) \
	action(8, 9) \
	action(10, 11) \
	action(12, 13) \
	action(14, 15)

// These load, add and store the row of c at R9, and go to the next.
#define LOADROW(x, y) \
	VLD1 (R9), [V20.S4, V21.S4] \
	MOV(20, x) \
	MOV(21, y) \
	ADD R1, R9
#define ADDROW(x, y) \
	VLD1 (R9), [V20.S4, V21.S4] \
	FADD(x, 20, x) \
	FADD(y, 21, y) \
	ADD R1, R9
#define STOREROW(x, y) \
	MOV(x, 20) \
	MOV(y, 21) \
	VST1 [V20.S4, V21.S4], (R9) \
	ADD R1, R9
#define ZEROROW(x, y) \
	MOV(22, x) \
	MOV(22, y)

// func tileNEON(c *float32, ldc int, a *float32, sa int, b *float32, sb, n, flags int)
//
// Eight rows of eight columns: sixteen accumulators, two vectors of a and two
// of b.
TEXT ·tileNEON(SB), NOSPLIT, $0-64
	MOVD c+0(FP), R0
	MOVD ldc+8(FP), R1
	MOVD a+16(FP), R2
	MOVD sa+24(FP), R3
	MOVD b+32(FP), R4
	MOVD sb+40(FP), R5
	MOVD n+48(FP), R6
	MOVD flags+56(FP), R7
	LSL  $2, R1
	LSL  $2, R3
	LSL  $2, R5
	VEOR V22.B16, V22.B16, V22.B16
	EACHROW(ZEROROW)
	TBZ  $0, R7, term // continue?
	MOVD R0, R9
	EACHROW(LOADROW)

term:
	VLD1 (R2), [V16.S4, V17.S4]
	VLD1 (R4), [V18.S4, V19.S4]
	FMLA0(16, 18, 0)
	FMLA0(16, 19, 1)
	FMLA1(16, 18, 2)
	FMLA1(16, 19, 3)
	FMLA2(16, 18, 4)
	FMLA2(16, 19, 5)
	FMLA3(16, 18, 6)
	FMLA3(16, 19, 7)
	FMLA0(17, 18, 8)
	FMLA0(17, 19, 9)
	FMLA1(17, 18, 10)
	FMLA1(17, 19, 11)
	FMLA2(17, 18, 12)
	FMLA2(17, 19, 13)
	FMLA3(17, 18, 14)
	FMLA3(17, 19, 15)
	ADD  R3, R2
	ADD  R5, R4
	SUBS $1, R6
	BNE  term
	TBZ  $1, R7, store // add?
	MOVD R0, R9
	EACHROW(ADDROW)

store:
	MOVD R0, R9
	EACHROW(STOREROW)
	RET

// func rowNEON(c *float32, a *float32, sa int, b *float32, sb, n, cols, flags int)
//
// One row: sixteen columns at a time, then four, then one.
TEXT ·rowNEON(SB), NOSPLIT, $0-64
	MOVD c+0(FP), R0
	MOVD sa+16(FP), R3
	MOVD b+24(FP), R10
	MOVD sb+32(FP), R5
	MOVD cols+48(FP), R8
	MOVD flags+56(FP), R7
	LSL  $2, R3
	LSL  $2, R5

cols16:
	CMP  $16, R8
	BLT  cols4
	MOVD a+8(FP), R2
	MOVD R10, R4
	MOVD n+40(FP), R6
	VLD1 (R0), [V20.S4, V21.S4, V22.S4, V23.S4]
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	VEOR V2.B16, V2.B16, V2.B16
	VEOR V3.B16, V3.B16, V3.B16
	TBZ  $0, R7, term16
	MOV(20, 0)
	MOV(21, 1)
	MOV(22, 2)
	MOV(23, 3)

term16:
	VLD1R (R2), [V16.S4]
	VLD1 (R4), [V4.S4, V5.S4, V6.S4, V7.S4]
	FMLA(16, 4, 0)
	FMLA(16, 5, 1)
	FMLA(16, 6, 2)
	FMLA(16, 7, 3)
	ADD  R3, R2
	ADD  R5, R4
	SUBS $1, R6
	BNE  term16
	TBZ  $1, R7, store16
	FADD(0, 20, 0)
	FADD(1, 21, 1)
	FADD(2, 22, 2)
	FADD(3, 23, 3)

store16:
	VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R0)
	ADD  $64, R0
	ADD  $64, R10
	SUB  $16, R8
	B    cols16

cols4:
	CMP  $4, R8
	BLT  cols1
	MOVD a+8(FP), R2
	MOVD R10, R4
	MOVD n+40(FP), R6
	VLD1 (R0), [V20.S4]
	VEOR V0.B16, V0.B16, V0.B16
	TBZ  $0, R7, term4
	MOV(20, 0)

term4:
	VLD1R (R2), [V16.S4]
	VLD1 (R4), [V4.S4]
	FMLA(16, 4, 0)
	ADD  R3, R2
	ADD  R5, R4
	SUBS $1, R6
	BNE  term4
	TBZ  $1, R7, store4
	FADD(0, 20, 0)

store4:
	VST1 [V0.S4], (R0)
	ADD  $16, R0
	ADD  $16, R10
	SUB  $4, R8
	B    cols4

cols1:
	CBZ  R8, done
	MOVD a+8(FP), R2
	MOVD R10, R4
	MOVD n+40(FP), R6
	FMOVS (R0), F20
	FMOVS ZR, F0
	TBZ  $0, R7, term1
	FMOVS F20, F0

term1:
	FMOVS (R2), F16
	FMOVS (R4), F4
	FMADDS F16, F0, F4, F0 // F0 + F4·F16
	ADD  R3, R2
	ADD  R5, R4
	SUBS $1, R6
	BNE  term1
	TBZ  $1, R7, store1
	FADDS F20, F0, F0

store1:
	FMOVS F0, (R0)
	ADD  $4, R0
	ADD  $4, R10
	SUB  $1, R8
	B    cols1

done:
	RET

// func expNEON(x *float32, n int, table *[16]uint32)
//
// The instructions of repops.Exp, four words at a time; n is a multiple of 4.
TEXT ·expNEON(SB), NOSPLIT, $0-24
	MOVD x+0(FP), R0
	MOVD n+8(FP), R1
	MOVD table+16(FP), R2
	VLD1 (R2), [V24.S4, V25.S4, V26.S4, V27.S4]
	SPLAT(24, 0, 8)  // max
	SPLAT(24, 1, 9)  // min
	SPLAT(24, 2, 10) // log2 e
	SPLAT(24, 3, 11) // 1.5·2^23
	SPLAT(25, 0, 12) // −ln 2
	SPLAT(25, 1, 13)
	SPLAT(25, 2, 14) // polynomial
	SPLAT(25, 3, 15)
	SPLAT(26, 0, 16)
	SPLAT(26, 1, 17)
	SPLAT(26, 2, 18)
	SPLAT(26, 3, 19)
	SPLAT(27, 0, 20) // 1
	SPLAT(27, 1, 21) // canonical NaN

exp4:
	CBZ  R1, expDone
	VLD1 (R0), [V0.S4]
	FCMGT(8, 0, 1)
	BSL(0, 8, 1)     // x > max ? max : x
	FMAX(9, 1, 0)
	MOV(11, 1)
	FMLA(10, 0, 1)   // t
	FSUB(11, 1, 2)   // n
	FMLA(12, 2, 0)
	FMLA(13, 2, 0)   // r
	MOV(15, 3)
	FMLA(14, 0, 3)
	MOV(16, 4)
	FMLA(3, 0, 4)
	MOV(17, 3)
	FMLA(4, 0, 3)
	MOV(18, 4)
	FMLA(3, 0, 4)
	MOV(19, 3)
	FMLA(4, 0, 3)    // q
	FMUL(0, 0, 4)
	MOV(0, 5)
	FMLA(3, 4, 5)    // q·r² + r
	FADD(20, 5, 5)
	SUB4(11, 1, 1)   // i
	SSHR1(1, 2)      // half
	SUB4(2, 1, 1)
	SHL23(2, 2)
	ADD4(20, 2, 2)
	FMUL(2, 5, 5)
	SHL23(1, 1)
	ADD4(20, 1, 1)
	FMUL(1, 5, 5)
	FCMEQ(5, 5, 1)
	BSL(21, 5, 1)    // a number ? itself : NaN
	VST1 [V1.S4], (R0)
	ADD  $16, R0
	SUB  $4, R1
	B    exp4

expDone:
	RET
