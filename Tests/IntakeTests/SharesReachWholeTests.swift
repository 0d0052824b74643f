import Testing

struct SharesReachWholeTests {
  @Test func `country shares that miss a hundredth of a percent`() throws {
    let found = try Sample.findings(of: "shares-reach-whole") {
      $0.change("projects/wells.yaml", "share: 40", to: "share: 39.99")
    }
    #expect(
      found == [
        "projects/wells.yaml:5:12: warning: country shares of 'WELLS' add up to 99.99 %; "
          + "0.01 % of its money is unallocated; add what is missing, or leave it unallocated on "
          + "purpose and silence the check"
      ])
  }

  @Test func `theme shares that miss a part`() throws {
    let found = try Sample.findings(of: "shares-reach-whole") {
      $0.change("projects/wells.yaml", "themes: [water]", to: "themes: [{theme: water, share: 75}]")
    }
    #expect(
      found == [
        "projects/wells.yaml:6:9: warning: theme shares of 'WELLS' add up to 75 %; 25 % of "
          + "its money is unallocated; add what is missing, or leave it unallocated on purpose "
          + "and silence the check"
      ])
  }

  @Test func `sector shares that miss a part`() throws {
    let found = try Sample.findings(of: "shares-reach-whole") {
      $0.add("sectors: [{sector: 14031, share: 50}]", to: "projects/wells.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:7:10: warning: sector shares of 'WELLS' add up to 50 %; 50 % of "
          + "its money is unallocated; add what is missing, or leave it unallocated on purpose "
          + "and silence the check"
      ])
  }

  @Test func `shares that reach the whole, as fractions`() throws {
    let found = try Sample.findings(of: "shares-reach-whole") {
      $0.change(
        "projects/wells.yaml", "[{country: MA, share: 60}, {country: TN, share: 40}]",
        to: "[{country: MA, share: 1/3}, {country: TN, share: 2/3}]")
    }
    #expect(found == [])
  }
}
