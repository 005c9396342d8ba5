import {
  IconArrowUpRight,
  IconBuilding,
  IconCalendarDue,
  IconDeviceLaptop,
  IconGauge,
  IconHierarchy2,
  IconHistory,
  IconPencilPlus,
  IconScale,
  IconShieldCheck,
  IconStack2,
} from "@tabler/icons-react";

/** The screens in the order of the rail. */
export const PLACES = [
  { id: "overview", to: "/", icon: IconGauge },
  { id: "procedure", to: "/procedure", icon: IconScale },
  { id: "exemptions", to: "/exemptions", icon: IconShieldCheck },
  { id: "filings", to: "/filings", icon: IconCalendarDue },
  { id: "tools", to: "/tools", icon: IconStack2 },
  { id: "transfers", to: "/transfers", icon: IconArrowUpRight },
  { id: "declared", to: "/declared", icon: IconPencilPlus },
  { id: "devices", to: "/devices", icon: IconDeviceLaptop },
  { id: "group", to: "/group", icon: IconHierarchy2 },
  { id: "records", to: "/records", icon: IconHistory },
  { id: "organisation", to: "/organisation", icon: IconBuilding },
] as const;
