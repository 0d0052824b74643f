import Foundation

/// A publication with what is hard to write down again. All of it is invented.
enum PublicationSample {
  static let text = """
    <iati-activities version="2.03">
    <iati-activity default-currency="EUR" xml:lang="fr" hierarchy="2" humanitarian="0">
    <iati-identifier>XX-ORG-a/1, part: "one"</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"><narrative>Gardiens : des puits (inventé)</narrative>
    <narrative xml:lang="en">Well Keepers (invented)</narrative></reporting-org>
    <title><narrative>Puits, « profonds » # un</narrative>
    <narrative xml:lang="en">Deep wells</narrative></title>
    <description type="1"><narrative>Première ligne\nseconde ligne</narrative></description>
    <description type="2"><narrative>Objectif</narrative></description>
    <participating-org role="1" type="10"><narrative>Ministry of Water, Rivers; and Lakes (invented)
    </narrative></participating-org>
    <participating-org ref="XX-WK" role="4" type="22" activity-id="XX-WK-7">
    <narrative>Diggers</narrative></participating-org>
    <other-identifier ref="A1" type="A1"/><other-identifier ref="A2" type="A1"/>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2026-12-31"/>
    <recipient-country code="MA" percentage="33.3333333"/>
    <recipient-country code="TN" percentage="66.6666667"/>
    <location><name><narrative>Souss</narrative></name><point><pos>30.4 -9.6</pos></point></location>
    <sector code="14031" percentage="60"/><sector code="14032" percentage="40"/>
    <sector vocabulary="99" vocabulary-uri="https://example.org/s" code="W 1 + 2"/>
    <tag vocabulary="3" code="6.1"/><tag vocabulary="2" code="6"/>
    <policy-marker code="2" significance="2"/><policy-marker code="2" significance="1"/>
    <policy-marker code="1" significance="0"/>
    <default-aid-type code="C01"/><default-aid-type vocabulary="2" code="4"/>
    <budget type="1" status="1"><period-start iso-date="2024-01-01"/>
    <period-end iso-date="2024-12-31"/><value value-date="2024-01-10">900</value></budget>
    <budget type="2" status="2"><period-start iso-date="2024-01-01"/>
    <period-end iso-date="2024-12-31"/><value value-date="2024-06-10" currency="TND">950.125</value>
    </budget>
    <planned-disbursement type="1"><period-start iso-date="2024-03-01"/>
    <value value-date="2024-03-01">70</value><provider-org><narrative>Somebody</narrative>
    </provider-org><receiver-org ref="XX-WK"/></planned-disbursement>
    <transaction humanitarian="1"><transaction-type code="1"/><transaction-date iso-date="2024-01-15"/>
    <value value-date="2024-01-20" currency="USD">1000.50</value>
    <description><narrative>"Versé", en 2 fois\nsans suite</narrative></description>
    <provider-org provider-activity-id="XX-F-1"><narrative>Ministry of Water, Rivers; and Lakes (invented)
    </narrative></provider-org><flow-type code="10"/><finance-type code="110"/>
    <aid-type code="C01"/><aid-type vocabulary="4" code="1"/><tied-status code="5"/></transaction>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2024-03-01"/>
    <value value-date="2024-03-01">-250</value>
    <receiver-org ref="XX-WK" receiver-activity-id="XX-WK-7"><narrative>Diggers</narrative>
    </receiver-org><disbursement-channel code="2"/>
    <sector code="14031"/><recipient-country code="MA"/></transaction>
    <transaction><transaction-type code="4"/><transaction-date iso-date="2023-12-31"/>
    <value value-date="2023-12-31">2.5</value><sector vocabulary="2" code="140"/>
    <recipient-region code="189" vocabulary="1"/></transaction>
    <document-link url="https://example.org/a" format="text/html"><title><narrative/></title>
    <category code="A02"/><language code="fr"/></document-link>
    <related-activity ref="XX-ELSEWHERE-1" type="1"/><related-activity ref="xx-org-A/1, part: 'one'" type="3"/>
    <result type="1"><title><narrative/></title><indicator measure="1"><title><narrative>Puits</narrative>
    </title><baseline year="2023" value="aucun"/><period><period-start iso-date="2024-01-01"/>
    <period-end iso-date="2024-12-31"/><target value="10"/><actual value="beaucoup"/>
    <actual value="3"><dimension name="sex" value="female"/></actual></period></indicator>
    <indicator measure="5"><title><narrative/></title><period><period-start iso-date="2024-01-01"/>
    <period-end iso-date="2024-12-31"/><actual><comment><narrative xml:lang="en">Good</narrative>
    </comment></actual></period></indicator></result>
    </iati-activity>
    <iati-activity default-currency="EUR" xml:lang="en">
    <iati-identifier>xx-org-A/1, part: "one"</iati-identifier>
    <reporting-org ref="XX-TWO" type="40"><narrative>Two (invented)</narrative></reporting-org>
    <title><narrative/></title>
    <transaction><transaction-type code="11"/><transaction-date iso-date="2024-05-01"/>
    <value value-date="2024-05-01">5</value></transaction>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2024-05-02"/>
    <value value-date="2024-05-02">6</value></transaction>
    </iati-activity>
    <iati-activity default-currency="EUR"><iati-identifier>XX-ORG-3</iati-identifier>
    <reporting-org ref="XX-ORG" type="21"/><title><narrative>Planned</narrative></title>
    </iati-activity>
    </iati-activities>
    """
}

/// Does something with the sample, or another publication, as a file in a folder of its own.
func withPublication<Result>(
  _ text: String = PublicationSample.text, _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("publication-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("file.xml")
  try Data(text.utf8).write(to: file)
  return try body(file.path)
}
