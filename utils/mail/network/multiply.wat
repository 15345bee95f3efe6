;; The one loop that costs: c = a × b + bias, for matrices of 32-bit floats, row after row. Sixteen multiplications are
;; done with one weight loaded: four rows of `a` by eight columns of `b` at a time. `npm run multiply` turns this into
;; `multiply-bytes.ts`; `plain-multiply.ts` says the same in TypeScript, and a test holds one against the other.
(module
  (import "env" "memory" (memory 1))

  ;; $a: place of m × k floats. $b: of k × n. $bias: of n. $c: of the m × n that come out. n is a multiple of 8.
  (func (export "multiply")
    (param $a i32) (param $b i32) (param $bias i32) (param $c i32) (param $m i32) (param $k i32) (param $n i32)
    (local $column i32) (local $row i32)
    (loop $columns
      (local.set $row (i32.const 0))
      (block $rest
        (loop $rows
          (br_if $rest (i32.gt_s (i32.add (local.get $row) (i32.const 4)) (local.get $m)))
          (call $fourRows (local.get $a) (local.get $b) (local.get $bias) (local.get $c)
            (local.get $row) (local.get $k) (local.get $n) (local.get $column))
          (local.set $row (i32.add (local.get $row) (i32.const 4)))
          (br $rows)))
      (block $done
        (loop $single
          (br_if $done (i32.ge_s (local.get $row) (local.get $m)))
          (call $oneRow (local.get $a) (local.get $b) (local.get $bias) (local.get $c)
            (local.get $row) (local.get $k) (local.get $n) (local.get $column))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br $single)))
      (local.set $column (i32.add (local.get $column) (i32.const 8)))
      (br_if $columns (i32.lt_s (local.get $column) (local.get $n)))))

  (func $fourRows
    (param $a i32) (param $b i32) (param $bias i32) (param $c i32)
    (param $row i32) (param $k i32) (param $n i32) (param $column i32)
    (local $step i32) (local $wide i32) (local $end i32) (local $x v128) (local $left v128) (local $right v128)
    (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $p0 v128) (local $p1 v128) (local $p2 v128) (local $p3 v128)
    (local $q0 v128) (local $q1 v128) (local $q2 v128) (local $q3 v128)
    (local.set $step (i32.shl (local.get $k) (i32.const 2)))
    (local.set $wide (i32.shl (local.get $n) (i32.const 2)))
    (local.set $column (i32.shl (local.get $column) (i32.const 2)))
    (local.set $a (i32.add (local.get $a) (i32.mul (local.get $row) (local.get $step))))
    (local.set $a1 (i32.add (local.get $a) (local.get $step)))
    (local.set $a2 (i32.add (local.get $a1) (local.get $step)))
    (local.set $a3 (i32.add (local.get $a2) (local.get $step)))
    (local.set $end (local.get $a1))
    (local.set $b (i32.add (local.get $b) (local.get $column)))
    (local.set $bias (i32.add (local.get $bias) (local.get $column)))
    (local.set $p0 (v128.load (local.get $bias)))
    (local.set $p1 (local.get $p0)) (local.set $p2 (local.get $p0)) (local.set $p3 (local.get $p0))
    (local.set $q0 (v128.load offset=16 (local.get $bias)))
    (local.set $q1 (local.get $q0)) (local.set $q2 (local.get $q0)) (local.set $q3 (local.get $q0))
    (loop $inner
      (local.set $left (v128.load (local.get $b)))
      (local.set $right (v128.load offset=16 (local.get $b)))
      (local.set $x (v128.load32_splat (local.get $a)))
      (local.set $p0 (f32x4.add (local.get $p0) (f32x4.mul (local.get $x) (local.get $left))))
      (local.set $q0 (f32x4.add (local.get $q0) (f32x4.mul (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $a1)))
      (local.set $p1 (f32x4.add (local.get $p1) (f32x4.mul (local.get $x) (local.get $left))))
      (local.set $q1 (f32x4.add (local.get $q1) (f32x4.mul (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $a2)))
      (local.set $p2 (f32x4.add (local.get $p2) (f32x4.mul (local.get $x) (local.get $left))))
      (local.set $q2 (f32x4.add (local.get $q2) (f32x4.mul (local.get $x) (local.get $right))))
      (local.set $x (v128.load32_splat (local.get $a3)))
      (local.set $p3 (f32x4.add (local.get $p3) (f32x4.mul (local.get $x) (local.get $left))))
      (local.set $q3 (f32x4.add (local.get $q3) (f32x4.mul (local.get $x) (local.get $right))))
      (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
      (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
      (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (local.get $wide)))
      (br_if $inner
        (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 4))) (local.get $end))))
    (local.set $c
      (i32.add (i32.add (local.get $c) (i32.mul (local.get $row) (local.get $wide))) (local.get $column)))
    (v128.store (local.get $c) (local.get $p0)) (v128.store offset=16 (local.get $c) (local.get $q0))
    (local.set $c (i32.add (local.get $c) (local.get $wide)))
    (v128.store (local.get $c) (local.get $p1)) (v128.store offset=16 (local.get $c) (local.get $q1))
    (local.set $c (i32.add (local.get $c) (local.get $wide)))
    (v128.store (local.get $c) (local.get $p2)) (v128.store offset=16 (local.get $c) (local.get $q2))
    (local.set $c (i32.add (local.get $c) (local.get $wide)))
    (v128.store (local.get $c) (local.get $p3)) (v128.store offset=16 (local.get $c) (local.get $q3)))

  (func $oneRow
    (param $a i32) (param $b i32) (param $bias i32) (param $c i32)
    (param $row i32) (param $k i32) (param $n i32) (param $column i32)
    (local $step i32) (local $wide i32) (local $end i32) (local $x v128) (local $p v128) (local $q v128)
    (local.set $step (i32.shl (local.get $k) (i32.const 2)))
    (local.set $wide (i32.shl (local.get $n) (i32.const 2)))
    (local.set $column (i32.shl (local.get $column) (i32.const 2)))
    (local.set $a (i32.add (local.get $a) (i32.mul (local.get $row) (local.get $step))))
    (local.set $end (i32.add (local.get $a) (local.get $step)))
    (local.set $b (i32.add (local.get $b) (local.get $column)))
    (local.set $bias (i32.add (local.get $bias) (local.get $column)))
    (local.set $p (v128.load (local.get $bias)))
    (local.set $q (v128.load offset=16 (local.get $bias)))
    (loop $inner
      (local.set $x (v128.load32_splat (local.get $a)))
      (local.set $p (f32x4.add (local.get $p) (f32x4.mul (local.get $x) (v128.load (local.get $b)))))
      (local.set $q (f32x4.add (local.get $q) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $b)))))
      (local.set $b (i32.add (local.get $b) (local.get $wide)))
      (br_if $inner
        (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 4))) (local.get $end))))
    (local.set $c
      (i32.add (i32.add (local.get $c) (i32.mul (local.get $row) (local.get $wide))) (local.get $column)))
    (v128.store (local.get $c) (local.get $p)) (v128.store offset=16 (local.get $c) (local.get $q))))
