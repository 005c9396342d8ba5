import "./zod-without-eval.ts";
import { startOutflow } from "./start-outflow.ts";

startOutflow();
