import { watchFiles } from "../observe/watch-files.ts";

// Plasmo reads this as text; its own type does not know match_about_blank, Chrome does.
export const config = {
  matches: ["http://*/*", "https://*/*"],
  all_frames: true,
  match_about_blank: true,
  run_at: "document_start",
};

watchFiles();
