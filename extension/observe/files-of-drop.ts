/** A dropped folder is walked this far; what lies deeper is sent by the browser as named files and counted there as not read. */
const FILES_OF_ONE_DROP = 5_000;

/** Every file of a drop, also those in dropped folders. The list of items is gone after the event, so entries are taken at once. */
export async function filesOfDrop(transfer: DataTransfer, give: (file: File) => void): Promise<void> {
  const folders: FileSystemEntry[] = [];
  for (const item of transfer.items) {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    if (entry?.isDirectory) folders.push(entry);
  }
  const names = new Set(folders.map(({ name }) => name));
  let given = 0;
  for (const file of transfer.files) if (!names.has(file.name)) give(file);
  while (folders.length > 0 && given < FILES_OF_ONE_DROP) {
    const entry = folders.shift()!;
    if (isDirectory(entry)) folders.push(...(await entriesOf(entry)));
    else if (isFile(entry)) {
      const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
      if (file) give(file);
      given += 1;
    }
  }
}

async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    // The reader hands out at most a hundred at a time and ends with an empty list.
    const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
