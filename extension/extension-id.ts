/** Chrome derives the id from the manifest's `key`, so it is the same on every machine; the test holds the three together. Policy and tests name it. */
export const EXTENSION_ID = "febflhllimnincmipblcfjbhnmcipblk";
