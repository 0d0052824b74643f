// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "folio",
  products: [.executable(name: "folio", targets: ["folio"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // System libraries, and files compiled in. Each is imported by one room only.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CReferenceData", exclude: ["data"]),
    .target(name: "CReportDefinitions", exclude: ["definitions"]),
    .target(name: "CFolderExamples", exclude: ["example", "start"]),

    .target(name: "PortfolioModel"),
    .target(name: "Syntax", dependencies: ["PortfolioModel", "CYAML"]),
    .target(name: "ReferenceData", dependencies: ["PortfolioModel", "Syntax", "CReferenceData"]),
    .target(
      name: "Authoring",
      dependencies: ["PortfolioModel", "ReferenceData", "Syntax", "CFolderExamples"]),
    .target(
      name: "IATI", dependencies: ["PortfolioModel", "ReferenceData", "CLibXML", "CZlib"]),
    .target(name: "Checks", dependencies: ["PortfolioModel", "ReferenceData"]),
    .target(
      name: "Store",
      dependencies: [
        "PortfolioModel", "ReferenceData",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["README.md"]),
    .target(name: "Spreadsheet", dependencies: ["CXlsxWriter"]),
    .target(name: "DocumentModel", dependencies: ["PortfolioModel"]),
    .target(
      name: "Reporting",
      dependencies: [
        "PortfolioModel", "ReferenceData", "Syntax", "Store", "DocumentModel",
        "CReportDefinitions",
      ]),
    .target(name: "Publishing", dependencies: ["PortfolioModel", "DocumentModel", "Spreadsheet"]),
    .target(
      name: "Intake", dependencies: ["PortfolioModel", "Authoring", "IATI", "Checks", "Store"]),
    .executableTarget(
      name: "folio",
      dependencies: [
        "PortfolioModel", "ReferenceData", "Syntax", "DocumentModel", "Authoring", "Checks",
        "Intake", "Store", "Reporting", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),
    .testTarget(name: "PortfolioModelTests", dependencies: ["PortfolioModel", "SeededNumbers"]),
    .testTarget(
      name: "SyntaxTests",
      dependencies: ["PortfolioModel", "ReferenceData", "SeededNumbers", "Syntax"]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel", "PortfolioModel"]),
    .testTarget(
      name: "ReferenceDataTests",
      dependencies: [
        "Authoring", "Checks", "DocumentModel", "PortfolioModel", "ReferenceData", "Reporting",
        "Syntax",
      ]),
    .testTarget(
      name: "ChecksTests", dependencies: ["Checks", "PortfolioModel", "ReferenceData"]),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Spreadsheet"], exclude: ["read_workbook.py"]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["PortfolioModel", "ReferenceData", "Store", "SeededNumbers"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "PortfolioModel", "ReferenceData", "DocumentModel", "Store", "Intake", "Reporting",
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "PortfolioModel", "ReferenceData", "DocumentModel", "Store", "Intake", "Reporting",
        "Publishing", "Spreadsheet",
      ],
      exclude: ["cells.py", "charts.py", "differences.py", "languages.sh", "pages.py"]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: ["Authoring", "PortfolioModel", "SeededNumbers", "Syntax"]),
    .testTarget(
      name: "IATITests",
      dependencies: ["IATI", "PortfolioModel", "ReferenceData", "SeededNumbers", "Store"]),
    .testTarget(
      name: "IntakeTests",
      dependencies: [
        "Authoring", "IATI", "Intake", "PortfolioModel", "ReferenceData", "SeededNumbers", "Store",
      ]),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "folio", "folio-benchmark", "PortfolioModel", "ReferenceData", "SeededNumbers",
      ],
      exclude: [
        "Golden", "LedgerExports", "WrongPortfolios", "conversions.py", "schemas.py",
      ]),

    // What anyone can run to see how fast it is.
    .executableTarget(
      name: "folio-benchmark",
      dependencies: [
        "PortfolioModel", "ReferenceData", "DocumentModel", "IATI", "Intake", "Store", "Reporting",
        "Publishing", "SeededNumbers",
      ],
      path: "Tests/Benchmarks"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
