import type { VendorEntry } from "../entry.ts";

export const pythonSoftwareFoundation = {
  vendor: "Python Software Foundation",
  seat: { value: "US", source: "https://github.com/psf/bylaws/blob/main/bylaws.md", checked: "2026-11-25" },
  tools: [
    {
      id: "python-software-foundation",
      name: { en: "PyPI", zh: null },
      category: "developer",
      domains: ["pypi.org", "pythonhosted.org", "python.org"],
      cases: ["pypi.org", "pythonhosted.org", "python.org", "upload.pypi.org"],
    },
  ],
} as const satisfies VendorEntry;
