import { type PageAnswers, type PageMessage, pageMessage } from "@outflow/shared/contract/messages.ts";

type AnswerPage = (message: PageMessage) => Promise<PageAnswers[PageMessage["kind"]]>;

/** The extension's own popup and options page; a content script has a web address, a page of another extension another id. */
function isOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return sender.id === chrome.runtime.id && (sender.url?.startsWith(chrome.runtime.getURL("")) ?? false);
}

/** Must be called on the first tick. A message from elsewhere, or of another shape, gets no answer. */
export function answerPages(answer: AnswerPage): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOwnPage(sender)) return false;
    const read = pageMessage.safeParse(message);
    if (!read.success) return false;
    void answer(read.data).then(respond, () => respond(undefined));
    return true;
  });
}
