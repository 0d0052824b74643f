/// A kind of organisation, by its code in IATI's list OrganisationType.
public enum OrganisationType {}
