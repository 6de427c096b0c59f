/** A title with everything a title should not be able to do; `tripped` must never exist in a page. */
export const HOSTILE =
  "::error::boom\n---\nrecord: scan\n<script>window.tripped=1</script><img src=x onerror=window.tripped=1>" +
  '"><svg onload=window.tripped=1> ../../../etc/passwd [x](javascript:window.tripped=1) {window.tripped=1} \u202egnp.exe';
