/** Strings that one layer or another would like to read as structure. */
export const HOSTILE = [
  ..."--- ...,---\n,...\n,\n---\n,x\n---\ny: 1\n---,- a,? a,a: b,a:,: a,#,# a,a # b".split(","),
  ..."&a,*a,!!js/function,!a,|,>,|\n a,%YAML 1.1,@a,`a`,[a],{a},{{a}},\"a,'a,\\,\\n,\\u202e,~,null,Null".split(
    ",",
  ),
  ..."true,True,yes,No,on,OFF,y,n,0,-0,007,0o7,0x1F,0b1,0B1,0o9,1e3,1_000,.5,5.,.inf,-.INF,.nan,190:20:30".split(
    ",",
  ),
  ..."2026-01-01,2026-01-01T00:00:00Z,<<,=,__proto__,constructor,toString".split(","),
  ..."::error::x,::stop-commands::t,##[error]x,%0A::add-mask::a,<script>alert(1)</script>,<!--,-->,]]>".split(
    ",",
  ),
  "${{ secrets.X }}",
  "`".repeat(9),
  "| a | b |\n|---|---|",
  "[a](javascript:alert(1)) ![](https://example.com/x.png) @dana #1 GH-1",
  "../../../etc/passwd",
  "a\r\nb\rc",
  "\t",
  " ",
  "",
  " leading and trailing ",
  "\u0000\u0007\u001b[31m\u007f\u0085\u2028\u2029",
  "\u202Egnp.exe\u2066\u200b\uFEFF",
  "\uD800",
  "a\uDC00b",
  "e\u0301 \u1112\u1161\u11ab \uFB2C",
  "👩‍💻 ❤️ \u{E0041}",
  "証跡 アクメ株式会社",
  "x".repeat(4_000),
  "ab\n".repeat(1_333),
  "\u202E".repeat(4_000),
];
