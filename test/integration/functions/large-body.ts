import { request as httpRequest } from "node:http";

/** Sends so many blanks. On a connection of its own, because the server may close it as soon as it has answered. */
export function statusOfLargeBody(url: string, bearer: string, bytes: number, announced: boolean): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${bearer}`, ...(announced ? { "content-length": bytes } : {}) };
    const request = httpRequest(url, { method: "POST", agent: false, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject); // after the answer it is of no consequence: the promise is settled
    request.end(Buffer.alloc(bytes, " "));
  });
}
