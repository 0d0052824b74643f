import Testing

struct CountryClaimedTwiceTests {
  @Test func `a country with two shares for the same days`() throws {
    let found = try Sample.findings(of: "country-claimed-twice") {
      $0.change("projects/wells.yaml", "{country: TN, share: 40}", to: "{country: MA, share: 40}")
    }
    #expect(
      found == [
        "projects/wells.yaml:5:12: warning: 'WELLS' claims MA twice for the same days; make "
          + "one of both, with the sum of the shares"
      ])
  }

  @Test func `one share after the other`() throws {
    let found = try Sample.findings(of: "country-claimed-twice") {
      $0.change(
        "projects/wells.yaml", "[{country: MA, share: 60}, {country: TN, share: 40}]",
        to:
          "[{country: MA, share: 100, to: 2024-12-31}, {country: MA, share: 100, from: 2025-01-01}]"
      )
    }
    #expect(found == [])
  }
}
