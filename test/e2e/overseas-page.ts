import type { ReceivedRequest, StandInAnswer } from "../../scripts/browser/stand-in-host.ts";

/** A page such as an overseas tool might serve: a contact form, a file field inside a shadow root, a drop zone that uploads. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>stand-in tool</title>
<form id="contact" method="post" action="/forms/contact" enctype="application/x-www-form-urlencoded" target="sink">
  <input name="姓名"><input name="手机"><input name="email"><button id="submit">提交</button>
</form>
<iframe name="sink" hidden></iframe>
<input id="file" type="file">
<div id="drop" style="width:200px;height:80px;border:1px solid">drop here</div>
<script>
  const upload = async (file) => { const form = new FormData(); form.append("file", file); await fetch("/upload", { method: "POST", body: form }); document.title = "uploaded " + file.name; };
  document.querySelector("#file").addEventListener("change", (event) => upload(event.target.files[0]));
  const drop = document.querySelector("#drop");
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => { event.preventDefault(); upload(event.dataTransfer.files[0]); });
</script>`;

export function answerAsTool(request: ReceivedRequest): StandInAnswer {
  if (request.method === "GET") return { headers: { "content-type": "text/html; charset=utf-8" }, body: PAGE };
  return { body: '{"ok":true}' };
}
