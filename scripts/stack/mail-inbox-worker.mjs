// Body of the worker thread of mail-inbox.ts.
import { createRequire } from "node:module";
import { connect } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const { smtp, web, folder } = workerData;
const startMailDev = createRequire(import.meta.url)("maildev");
const server = startMailDev({ smtp, web, ip: "127.0.0.1", webIp: "127.0.0.1", mailDirectory: folder, silent: true });
await new Promise((resolve, reject) => server.listen((error) => (error ? reject(error) : resolve())));

// MailDev does not say when its web page answers: ask the port until it does.
await new Promise((resolve) => {
  const knock = () => {
    const socket = connect(web, "127.0.0.1", () => {
      socket.end();
      resolve();
    });
    socket.on("error", () => setTimeout(knock, 20));
  };
  knock();
});
parentPort.postMessage("ready");
