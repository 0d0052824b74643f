import Testing

struct FormatTests {
  @Test func `files are brought into one form, and then stay as they are`() throws {
    let files = TinyPortfolio.files.merging([
      "projects/wells.yaml": """
      # The head of a file stays.
      title:   "Wells"
      code: 'WELLS'
      countries: [{share: 60, country: MA}, {country: TN, share: 40.0}]
      """
    ]) { $1 }
    try withFiles(files) { folder in
      let first = try Folio.run(["format", "--portfolio", "."], in: folder)
      #expect(first.exitCode == 0, "\(first.errors)")
      #expect(first.output.contains("projects/wells.yaml\n"))
      #expect(
        try text(of: folder + "/projects/wells.yaml") == """
          # The head of a file stays.
          code: WELLS
          title: Wells
          countries:
          - {country: MA, share: 60}
          - {country: TN, share: 40}

          """)
      let second = try Folio.run(["format", "--portfolio", "."], in: folder)
      #expect(second.output == "")
      #expect(second.exitCode == 0)
    }
  }

  @Test func `a file whose comments would be lost is named and stays`() throws {
    let project = "code: WELLS\ntitle: Wells  # the old name\n"
    let files = TinyPortfolio.files.merging(["projects/wells.yaml": project]) { $1 }
    try withFiles(files) { folder in
      let run = try Folio.run(["format", "--portfolio", "."], in: folder)
      #expect(run.exitCode == 1)
      #expect(
        run.errors.contains(
          "projects/wells.yaml:2:15: error: canonical form would lose the comments of this file: 1")
      )
      #expect(try text(of: folder + "/projects/wells.yaml") == project)
    }
  }

  @Test func `a file with a mistake stays as it is`() throws {
    let project = "title: Wells\ncode: WELLS\ncolour: blue\n"
    let files = TinyPortfolio.files.merging(["projects/wells.yaml": project]) { $1 }
    try withFiles(files) { folder in
      let run = try Folio.run(["format", "--portfolio", "."], in: folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("projects/wells.yaml:3:1: error: the file has a mistake"))
      #expect(try text(of: folder + "/projects/wells.yaml") == project)
    }
  }

  @Test func `to check writes nothing`() throws {
    let project = "title: Wells\ncode: WELLS\n"
    let files = TinyPortfolio.files.merging(["projects/wells.yaml": project]) { $1 }
    try withFiles(files) { folder in
      let run = try Folio.run(["format", "--portfolio", ".", "--check"], in: folder)
      #expect(run.exitCode == 1)
      #expect(run.output.contains("projects/wells.yaml"))
      #expect(try text(of: folder + "/projects/wells.yaml") == project)
    }
  }
}
