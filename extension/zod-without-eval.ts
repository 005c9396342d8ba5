import { config } from "zod";

// The content security policy of an extension forbids `new Function`, which zod would try when a schema is made: this runs before any is.
config({ jitless: true });
