/**
 * The English words for the enums of the domain, which the translations of the screens are found by: the same as in
 * `kiosk/wording.py`.
 */
export const PLACE_KINDS = {
  hospital: "Hospital",
  research: "Research",
  laboratories: "Laboratories and offices",
  offices: "Offices",
  housing: "Housing",
  mixed: "Mixed block",
  lodging: "Lodging",
  childcare: "Childcare",
  school: "School",
  higher_education: "Higher education",
  conference: "Conferences",
  station: "Station",
  park: "Park",
  heritage: "Heritage",
  utility: "Technical building",
};

export const STATUSES = {
  existing: "Existing",
  under_construction: "Under construction",
  planned: "Planned",
  cancelled: "Cancelled",
  demolished: "Demolished",
};

export const ROLES = {
  association: "Coordinating association",
  member: "Member",
  partner: "Partner",
  european_partner: "European partner",
  supporter: "Supporter",
  related: "Related organisation",
  tenant: "Tenant",
  announced_tenant: "Announced tenant",
  former_tenant: "Former tenant",
  developer: "Developer",
  designer: "Designer",
  transport: "Transport",
  neighbour: "Neighbour",
  historic: "Historic organisation",
  challenge_winner: "Challenge winner",
};

export const WORLDS = {
  institutional: "Institutions",
  scientific_medical: "Science and medicine",
  innovation_business: "Innovation and business",
};
