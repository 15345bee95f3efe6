;; The loops that cost, eight or four numbers at a time. `npm run loops` turns this into `loops-bytes.ts`; `plain-loops.ts`
;; says the same in TypeScript, and a test holds one against the other. Places and steps are bytes.
(module
  (import "env" "memory" (memory 1))

  ;; c = (a × b) · factors + bias, where b is the bytes of the weights file as they lie there, with a factor for each
  ;; column; k and n are multiples of 8. Each row of `a` is made whole numbers of 16 bits first (`round`), so that eight
  ;; multiplications are one instruction; sixty-four are done with the weights loaded once (`multiply`): four rows of `a`
  ;; by two rows and eight columns of `b`.

  ;; Rows of floats made whole numbers: the largest of a row becomes $most, so that no sum of products is too large for 32
  ;; bits. $a: place of m × k floats. $words: of the m × k numbers that come out. $scales: of the m floats by which the
  ;; numbers of a row are multiplied to be what they were.
  (func (export "round")
    (param $a i32) (param $words i32) (param $scales i32) (param $m i32) (param $k i32) (param $most f32)
    (local $end i32) (local $at i32) (local $top v128) (local $largest f32) (local $times v128)
    (block $done
      (loop $rows
        (br_if $done (i32.eqz (local.get $m)))
        (local.set $end (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
        (local.set $at (local.get $a))
        (local.set $top (f32x4.splat (f32.const 0)))
        (loop $look
          (local.set $top (f32x4.max (local.get $top) (f32x4.abs (v128.load (local.get $at)))))
          (br_if $look
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $largest
          (f32.max
            (f32.max (f32x4.extract_lane 0 (local.get $top)) (f32x4.extract_lane 1 (local.get $top)))
            (f32.max (f32x4.extract_lane 2 (local.get $top)) (f32x4.extract_lane 3 (local.get $top)))))
        ;; A row of nothing must not be divided by.
        (local.set $largest (f32.max (local.get $largest) (f32.const 1e-20)))
        (f32.store (local.get $scales) (f32.div (local.get $largest) (local.get $most)))
        (local.set $times (f32x4.splat (f32.div (local.get $most) (local.get $largest))))
        (loop $write
          (v128.store (local.get $words)
            (i16x8.narrow_i32x4_s
              (i32x4.trunc_sat_f32x4_s
                (f32x4.nearest (f32x4.mul (local.get $times) (v128.load (local.get $a)))))
              (i32x4.trunc_sat_f32x4_s
                (f32x4.nearest (f32x4.mul (local.get $times) (v128.load offset=16 (local.get $a)))))))
          (local.set $words (i32.add (local.get $words) (i32.const 16)))
          (br_if $write
            (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 32))) (local.get $end))))
        (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
        (local.set $m (i32.sub (local.get $m) (i32.const 1)))
        (br $rows))))

  ;; $words and $scales: as `round` wrote them. $b: place of k × n bytes. $factors and $bias: of n floats. $c: of the m × n
  ;; floats that come out.
  (func (export "multiply")
    (param $words i32) (param $scales i32) (param $b i32) (param $factors i32) (param $bias i32) (param $c i32)
    (param $m i32) (param $k i32) (param $n i32)
    (local $column i32) (local $row i32)
    (loop $columns
      (local.set $row (i32.const 0))
      (block $rest
        (loop $rows
          (br_if $rest (i32.gt_s (i32.add (local.get $row) (i32.const 4)) (local.get $m)))
          (call $fourRows (local.get $words) (local.get $scales) (local.get $b) (local.get $factors)
            (local.get $bias) (local.get $c) (local.get $row) (local.get $k) (local.get $n) (local.get $column))
          (local.set $row (i32.add (local.get $row) (i32.const 4)))
          (br $rows)))
      (block $done
        (loop $single
          (br_if $done (i32.ge_s (local.get $row) (local.get $m)))
          (call $oneRow (local.get $words) (local.get $scales) (local.get $b) (local.get $factors)
            (local.get $bias) (local.get $c) (local.get $row) (local.get $k) (local.get $n) (local.get $column))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $single)))
      (local.set $column (i32.add (local.get $column) (i32.const 8)))
      (br_if $columns (i32.lt_s (local.get $column) (local.get $n)))))

  (func $fourRows
    (param $words i32) (param $scales i32) (param $b i32) (param $factors i32) (param $bias i32) (param $c i32)
    (param $row i32) (param $k i32) (param $n i32) (param $column i32)
    (local $step i32) (local $end i32) (local $x v128) (local $left v128) (local $right v128)
    (local $w1 i32) (local $w2 i32) (local $w3 i32)
    (local $p0 v128) (local $p1 v128) (local $p2 v128) (local $p3 v128)
    (local $q0 v128) (local $q1 v128) (local $q2 v128) (local $q3 v128)
    (local.set $step (i32.shl (local.get $k) (i32.const 1)))
    (local.set $words (i32.add (local.get $words) (i32.mul (local.get $row) (local.get $step))))
    (local.set $w1 (i32.add (local.get $words) (local.get $step)))
    (local.set $w2 (i32.add (local.get $w1) (local.get $step)))
    (local.set $w3 (i32.add (local.get $w2) (local.get $step)))
    (local.set $end (local.get $w1))
    (local.set $b (i32.add (local.get $b) (local.get $column)))
    (loop $inner
      ;; Eight columns of two rows of bytes, each with the one below it.
      (local.set $x
        (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
          (v128.load64_zero (local.get $b))
          (v128.load64_zero (i32.add (local.get $b) (local.get $n)))))
      (local.set $left (i16x8.extend_low_i8x16_s (local.get $x)))
      (local.set $right (i16x8.extend_high_i8x16_s (local.get $x)))
      (local.set $x (v128.load32_splat (local.get $words)))
      (local.set $p0 (i32x4.add (local.get $p0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
      (local.set $q0 (i32x4.add (local.get $q0) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $w1)))
      (local.set $p1 (i32x4.add (local.get $p1) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
      (local.set $q1 (i32x4.add (local.get $q1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $w2)))
      (local.set $p2 (i32x4.add (local.get $p2) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
      (local.set $q2 (i32x4.add (local.get $q2) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $w3)))
      (local.set $p3 (i32x4.add (local.get $p3) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
      (local.set $q3 (i32x4.add (local.get $q3) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
      (local.set $w1 (i32.add (local.get $w1) (i32.const 4)))
      (local.set $w2 (i32.add (local.get $w2) (i32.const 4)))
      (local.set $w3 (i32.add (local.get $w3) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.shl (local.get $n) (i32.const 1))))
      (br_if $inner
        (i32.lt_u (local.tee $words (i32.add (local.get $words) (i32.const 4))) (local.get $end))))
    (call $write (local.get $p0) (local.get $q0) (local.get $scales) (local.get $factors) (local.get $bias)
      (local.get $c) (local.get $row) (local.get $n) (local.get $column))
    (call $write (local.get $p1) (local.get $q1) (local.get $scales) (local.get $factors) (local.get $bias)
      (local.get $c) (i32.add (local.get $row) (i32.const 1)) (local.get $n) (local.get $column))
    (call $write (local.get $p2) (local.get $q2) (local.get $scales) (local.get $factors) (local.get $bias)
      (local.get $c) (i32.add (local.get $row) (i32.const 2)) (local.get $n) (local.get $column))
    (call $write (local.get $p3) (local.get $q3) (local.get $scales) (local.get $factors) (local.get $bias)
      (local.get $c) (i32.add (local.get $row) (i32.const 3)) (local.get $n) (local.get $column)))

  (func $oneRow
    (param $words i32) (param $scales i32) (param $b i32) (param $factors i32) (param $bias i32) (param $c i32)
    (param $row i32) (param $k i32) (param $n i32) (param $column i32)
    (local $step i32) (local $end i32) (local $x v128) (local $both v128) (local $p v128) (local $q v128)
    (local.set $step (i32.shl (local.get $k) (i32.const 1)))
    (local.set $words (i32.add (local.get $words) (i32.mul (local.get $row) (local.get $step))))
    (local.set $end (i32.add (local.get $words) (local.get $step)))
    (local.set $b (i32.add (local.get $b) (local.get $column)))
    (loop $inner
      (local.set $both
        (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
          (v128.load64_zero (local.get $b))
          (v128.load64_zero (i32.add (local.get $b) (local.get $n)))))
      (local.set $x (v128.load32_splat (local.get $words)))
      (local.set $p
        (i32x4.add (local.get $p)
          (i32x4.dot_i16x8_s (local.get $x) (i16x8.extend_low_i8x16_s (local.get $both)))))
      (local.set $q
        (i32x4.add (local.get $q)
          (i32x4.dot_i16x8_s (local.get $x) (i16x8.extend_high_i8x16_s (local.get $both)))))
      (local.set $b (i32.add (local.get $b) (i32.shl (local.get $n) (i32.const 1))))
      (br_if $inner
        (i32.lt_u (local.tee $words (i32.add (local.get $words) (i32.const 4))) (local.get $end))))
    (call $write (local.get $p) (local.get $q) (local.get $scales) (local.get $factors) (local.get $bias)
      (local.get $c) (local.get $row) (local.get $n) (local.get $column)))

  ;; Eight sums of a row as floats, to their place.
  (func $write
    (param $left v128) (param $right v128) (param $scales i32) (param $factors i32) (param $bias i32) (param $c i32)
    (param $row i32) (param $n i32) (param $column i32)
    (local $scale v128)
    (local.set $scale
      (v128.load32_splat (i32.add (local.get $scales) (i32.shl (local.get $row) (i32.const 2)))))
    (local.set $c
      (i32.add (local.get $c)
        (i32.shl (i32.add (i32.mul (local.get $row) (local.get $n)) (local.get $column)) (i32.const 2))))
    (local.set $column (i32.shl (local.get $column) (i32.const 2)))
    (local.set $factors (i32.add (local.get $factors) (local.get $column)))
    (local.set $bias (i32.add (local.get $bias) (local.get $column)))
    (v128.store (local.get $c)
      (f32x4.add
        (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $left)) (local.get $scale))
          (v128.load (local.get $factors)))
        (v128.load (local.get $bias))))
    (v128.store offset=16 (local.get $c)
      (f32x4.add
        (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $right)) (local.get $scale))
          (v128.load offset=16 (local.get $factors)))
        (v128.load offset=16 (local.get $bias)))))

  ;; How much each row looks at each: out[one][other] = (query of one · key of other) × factor. $q, $k: places of $count
  ;; rows of $columns floats, $step apart; $columns is a multiple of 8.
  (func (export "compare")
    (param $q i32) (param $k i32) (param $step i32) (param $count i32) (param $columns i32) (param $factor f32)
    (param $out i32)
    (local $one i32) (local $other i32) (local $key i32) (local $at i32)
    (local $left v128) (local $right v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 2)))
    (loop $ones
      (local.set $other (i32.const 0))
      (local.set $key (local.get $k))
      (loop $others
        (local.set $left (f32x4.splat (f32.const 0)))
        (local.set $right (local.get $left))
        (local.set $at (i32.const 0))
        (loop $inner
          (local.set $left
            (f32x4.add (local.get $left)
              (f32x4.mul
                (v128.load (i32.add (local.get $q) (local.get $at)))
                (v128.load (i32.add (local.get $key) (local.get $at))))))
          (local.set $right
            (f32x4.add (local.get $right)
              (f32x4.mul
                (v128.load offset=16 (i32.add (local.get $q) (local.get $at)))
                (v128.load offset=16 (i32.add (local.get $key) (local.get $at))))))
          (br_if $inner
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $columns))))
        (local.set $left (f32x4.add (local.get $left) (local.get $right)))
        (f32.store (local.get $out)
          (f32.mul (local.get $factor)
            (f32.add
              (f32.add (f32x4.extract_lane 0 (local.get $left)) (f32x4.extract_lane 1 (local.get $left)))
              (f32.add (f32x4.extract_lane 2 (local.get $left)) (f32x4.extract_lane 3 (local.get $left))))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $key (i32.add (local.get $key) (local.get $step)))
        (br_if $others
          (i32.lt_u (local.tee $other (i32.add (local.get $other) (i32.const 1))) (local.get $count))))
      (local.set $q (i32.add (local.get $q) (local.get $step)))
      (br_if $ones
        (i32.lt_u (local.tee $one (i32.add (local.get $one) (i32.const 1))) (local.get $count)))))

  ;; What each row takes over from each: out[one] = the sum of shares[one][other] × value of other. $shares: place of
  ;; $count × $count floats. $v: of $count rows of $columns floats, $step apart; $columns is a multiple of 16. $out: of as
  ;; many, $outStep apart.
  (func (export "mix")
    (param $shares i32) (param $v i32) (param $step i32) (param $count i32) (param $columns i32)
    (param $out i32) (param $outStep i32)
    (local $one i32) (local $at i32) (local $value i32) (local $share i32) (local $end i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 2)))
    (loop $ones
      (local.set $end (i32.add (local.get $shares) (i32.shl (local.get $count) (i32.const 2))))
      (local.set $at (i32.const 0))
      (loop $parts
        (local.set $a (f32x4.splat (f32.const 0)))
        (local.set $b (local.get $a)) (local.set $c (local.get $a)) (local.set $d (local.get $a))
        (local.set $value (i32.add (local.get $v) (local.get $at)))
        (local.set $share (local.get $shares))
        (loop $others
          (local.set $x (v128.load32_splat (local.get $share)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $value)))))
          (local.set $b
            (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $value)))))
          (local.set $c
            (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $value)))))
          (local.set $d
            (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $value)))))
          (local.set $value (i32.add (local.get $value) (local.get $step)))
          (br_if $others
            (i32.lt_u (local.tee $share (i32.add (local.get $share) (i32.const 4))) (local.get $end))))
        (v128.store (i32.add (local.get $out) (local.get $at)) (local.get $a))
        (v128.store offset=16 (i32.add (local.get $out) (local.get $at)) (local.get $b))
        (v128.store offset=32 (i32.add (local.get $out) (local.get $at)) (local.get $c))
        (v128.store offset=48 (i32.add (local.get $out) (local.get $at)) (local.get $d))
        (br_if $parts
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $columns))))
      (local.set $shares (local.get $end))
      (local.set $out (i32.add (local.get $out) (local.get $outStep)))
      (br_if $ones
        (i32.lt_u (local.tee $one (i32.add (local.get $one) (i32.const 1))) (local.get $count))))))
